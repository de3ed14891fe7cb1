package pacta.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a path leads to a file that can be read to its end, and that belongs to the folder that people have named. */
public final class UsualFile {

    private UsualFile() {
    }

    /** Whether it is neither a pipe, nor a device, nor a folder; a pipe or device might never end. */
    public static boolean is(Path path) {
        return Files.isRegularFile(path);
    }

    /**
     * Whether it is a link to something outside of the folder that is read. What stands there may be secret, and must not be shown line by line as a broken file.
     *
     * @param name what messages call the file: the folder that is read, and the path below it
     */
    public static boolean leadsOut(Path path, String name) throws IOException {
        if (!Files.isSymbolicLink(path)) {
            return false;
        }
        Path root = path.toAbsolutePath().getParent();
        for (int i = Path.of(name).getNameCount(); i > 2; i--) {
            root = root.getParent();
        }
        return !path.toRealPath().startsWith(root.toRealPath());
    }
}
