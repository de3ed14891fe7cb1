package pacta.skeleton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pacta.disk.WholeFile;

/** New contents of files. All of them are written beside their files first and then moved into place: no file is ever half-written. */
public final class Changes {

    private final Map<Path, String> contents = new LinkedHashMap<>();

    /** What the file shall hold. */
    public void put(Path file, String content) {
        contents.put(file, content);
    }

    Map<Path, String> contents() {
        return Map.copyOf(contents);
    }

    /**
     * Writes what differs from what is there.
     *
     * @param told takes a sentence for people, where another command writes there or has left something unfinished
     * @return the files that were written, in the order in which they were given
     * @throws IOException if one of them cannot be written; then none has been changed, unless moving failed halfway
     */
    public List<Path> write(Consumer<String> told) throws IOException {
        List<Path> written = new ArrayList<>();
        Map<Path, byte[]> differing = new LinkedHashMap<>();
        for (Map.Entry<Path, String> change : contents.entrySet()) {
            Path file = change.getKey();
            byte[] bytes = change.getValue().getBytes(StandardCharsets.UTF_8);
            if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
                if (file.getParent() != null) {
                    Files.createDirectories(file.getParent());
                }
                differing.put(Files.exists(file) ? file.toRealPath() : file, bytes);
                written.add(file);
            }
        }
        WholeFile.write(differing, told);
        return written;
    }
}
