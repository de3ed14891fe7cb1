package pacta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Files that appear whole or not at all. */
final class WholeFile {

    /** Why a device or pipe is no target: it would be replaced by a file. */
    static final String NO_USUAL_FILE = "it is a device or a pipe, no usual file";

    private WholeFile() {
    }

    static void write(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] content) throws IOException {
        write(Map.of(file, content));
    }

    /** Several files that belong together: all are written beside their places first, so that what cannot be written spoils none of them. */
    static void write(Map<Path, byte[]> files) throws IOException {
        for (Path file : files.keySet()) {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, NO_USUAL_FILE);
            }
        }
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Files.write(part(file.getKey()), file.getValue());
            }
            for (Path file : files.keySet()) {
                if (Files.isDirectory(file)) {
                    throw new FileSystemException(file.toString(), null, "it is a folder");
                }
            }
            for (Path file : files.keySet()) {
                Files.move(part(file), file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path file : files.keySet()) {
                Files.deleteIfExists(part(file));
            }
        }
    }

    private static Path part(Path file) {
        return file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".part");
    }
}
