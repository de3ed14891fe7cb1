package pacta.skeleton;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New contents of files. All of them are written beside their files first and then moved into place: no file is ever half-written. */
public final class Changes {

    private static final String UNFINISHED = ".pacta-unfinished";

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
     * @return the files that were written, in the order in which they were given
     * @throws IOException if one of them cannot be written; then none has been changed, unless moving failed halfway
     */
    public List<Path> write() throws IOException {
        Map<Path, Path> ready = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> change : contents.entrySet()) {
                Path file = change.getKey();
                byte[] bytes = change.getValue().getBytes(StandardCharsets.UTF_8);
                if (!Files.exists(file) || !java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
                    // Noted first: what a full disk leaves unfinished is to be deleted, too.
                    ready.put(file, beside(file));
                    fill(ready.get(file), target(file), bytes);
                }
            }
            for (Map.Entry<Path, Path> move : ready.entrySet()) {
                move(move.getValue(), target(move.getKey()));
            }
        } finally {
            for (Path left : ready.values()) {
                Files.deleteIfExists(left);
            }
        }
        return new ArrayList<>(ready.keySet());
    }

    private static Path target(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static Path beside(Path file) throws IOException {
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Path target = target(file);
        return target.resolveSibling("." + target.getFileName() + UNFINISHED);
    }

    private static void fill(Path unfinished, Path target, byte[] bytes) throws IOException {
        Files.write(unfinished, bytes);
        if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
