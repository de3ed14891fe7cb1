package pacta.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Files that appear whole or not at all. */
public final class WholeFile {

    /** Why a device or pipe is no target: it would be replaced by a file. */
    public static final String NO_USUAL_FILE = "it is a device or a pipe, no usual file";

    private WholeFile() {
    }

    /**
     * Writes one file, in the place of an earlier one.
     *
     * @param told takes a sentence for people, where this waits for another command or cleans up what one has left
     * @throws IOException if it cannot be written; then an earlier one stands as it was
     */
    public static void write(Path file, String content, Consumer<String> told) throws IOException {
        write(Map.of(file, content.getBytes(StandardCharsets.UTF_8)), told);
    }

    /** The same for several files that belong together: all are written beside their places first, so that what cannot be written spoils none of them. */
    public static void write(Map<Path, byte[]> files, Consumer<String> told) throws IOException {
        for (Path file : files.keySet()) {
            if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, NO_USUAL_FILE);
            }
        }
        // Each folder once, however it is called, and in one order, so that no two commands wait for each other.
        Map<Path, Path> folders = new TreeMap<>();
        for (Path file : files.keySet()) {
            folders.putIfAbsent(folder(file).toRealPath(), folder(file));
        }
        writeIn(List.copyOf(folders.values()), files, told);
    }

    @SuppressWarnings("try")
    private static void writeIn(List<Path> folders, Map<Path, byte[]> files, Consumer<String> told) throws IOException {
        if (folders.isEmpty()) {
            writeLocked(files);
            return;
        }
        try (FolderLock lock = FolderLock.on(folders.get(0), told)) {
            writeIn(folders.subList(1, folders.size()), files, told);
        }
    }

    private static void writeLocked(Map<Path, byte[]> files) throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            put(Unfinished.of(file.getKey()), file.getValue());
        }
        for (Path file : files.keySet()) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "it is a folder");
            }
            if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(Unfinished.of(file), Files.getPosixFilePermissions(file));
            }
        }
        for (Path file : files.keySet()) {
            Unfinished.move(Unfinished.of(file), file);
        }
    }

    /**
     * Writes a file under the first name that is free, so that it takes the place of none: neither of one that is there nor of one that another command writes at the same time.
     *
     * @param names the names by number, from 1 on; all in one folder, which is there
     * @return where it stands
     */
    public static Path add(IntFunction<Path> names, String content, Consumer<String> told) throws IOException {
        try (FolderLock lock = FolderLock.on(folder(names.apply(1)), told)) {
            int free = 1;
            while (Files.exists(names.apply(free))) {
                free++;
            }
            Path target = names.apply(free);
            put(lock.unfinished(target), content.getBytes(StandardCharsets.UTF_8));
            Unfinished.move(lock.unfinished(target), target);
            return target;
        }
    }

    private static Path folder(Path file) {
        return file.getParent() == null ? Path.of(".") : file.getParent();
    }

    /** Down to the disk before it gets its name: if the machine goes down, too, no empty file stands in the place of a whole one. */
    private static void put(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }
}
