package pacta.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Folders that appear whole or not at all, also where one takes the place of another. */
public final class WholeFolder {

    /** How the names of files and folders end that are still being written, so that nobody takes one for a file of its kind. */
    public static final String UNFINISHED = ".pacta-unfinished";

    /** Writes what a folder shall hold. */
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    private WholeFolder() {
    }

    /**
     * Writes a folder, in the place of an earlier one of that name.
     *
     * @param parent the folder that it stands in, which is made if it is not there
     * @param told takes a sentence for people, where it waits for another command or cleans up what one has left
     * @return the folder
     * @throws IOException if it cannot be written; then the earlier one stands as it was
     */
    public static Path write(Path parent, String name, Filling filling, Consumer<String> told) throws IOException {
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new FileAlreadyExistsException(parent.toString());
        }
        Files.createDirectories(parent);
        Path target = parent.resolve(name);
        try (FolderLock lock = FolderLock.on(parent, told)) {
            Path fresh = Files.createDirectory(lock.unfinished(target));
            filling.into(fresh);
            // No system swaps two folders at once. Between these two moves nothing stands in the place; whoever comes next brings back what stood before.
            if (Files.exists(target)) {
                Unfinished.move(target, Unfinished.before(target));
            }
            Unfinished.move(fresh, target);
            return target;
        }
    }

    /**
     * Brings back a folder that was about to be replaced when a command was cut off, or waits for the command that is replacing it in this moment. Does nothing otherwise.
     *
     * @throws IOException if it cannot be brought back
     */
    public static void bringBack(Path target, Consumer<String> told) throws IOException {
        Path whole = target.toAbsolutePath();
        if (whole.getFileName() != null && Unfinished.isMissing(whole)) {
            // Whoever has the lock has put everything in its place.
            FolderLock.on(target.getParent() == null ? Path.of(".") : target.getParent(), told).close();
        }
    }

    /** The folders below a folder that are to be brought back. */
    public static List<Path> missing(Path parent) throws IOException {
        return Unfinished.replaced(parent).stream().filter(Unfinished::isMissing).toList();
    }
}
