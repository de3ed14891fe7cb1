package pacta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Where results are printed, often into a file. Java's own remembers no failure, so that half a result on a full disk would look like a whole one. */
final class StandardOutput extends FilterOutputStream {

    private Optional<IOException> failure = Optional.empty();

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            if (failure.isEmpty()) {
                out.write(bytes, from, length);
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /** Why not all of the result is where it belongs. A reader that wants no more of it, such as “head”, is no reason. */
    Optional<String> failure() {
        return failure.map(e -> String.valueOf(e.getMessage())).filter(m -> !m.toLowerCase(Locale.ROOT).contains("broken pipe"))
                .map(m -> "The result is not printed to its end: " + (m.contains("No space") ? "the disk is full" : "the system says “" + m + "”") + ". What is there is not the whole; give the command again with room for it.");
    }
}
