package pacta.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;

/** Commands as somebody types them, one after the other, and what the last one printed. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs one command; its exit code. */
    int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Pacta.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    /** The same for a command that begins with words of its own. */
    int run(Stream<String> first, String... more) {
        return run(Stream.concat(first, Arrays.stream(more)).toArray(String[]::new));
    }

    /** What the last command printed as its result. */
    String out() {
        return out.toString();
    }

    /** Its messages. */
    String err() {
        return err.toString();
    }
}
