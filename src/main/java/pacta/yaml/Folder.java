package pacta.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pacta.disk.OpenFiles;

/** What lies in a folder, with a {@link Problem} where it cannot be told. */
public final class Folder {

    private Folder() {
    }

    /**
     * The files below a folder whose names end so, sorted.
     *
     * @param name what messages call the folder
     * @param depth how many levels down; 1 for the folder alone
     */
    public static List<Path> files(Path folder, String name, int depth, String ending, Problems problems) {
        try (Stream<Path> walk = Files.walk(folder, depth)) {
            return walk.filter(p -> !p.equals(folder) && p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            unreadable(name, e, problems);
        } catch (UncheckedIOException e) {
            unreadable(name, e.getCause(), problems);
        }
        return List.of();
    }

    /** Whether there is a folder; if not, that is noted. */
    public static boolean isThere(Path folder, String name, String option, Problems problems) {
        if (Files.isDirectory(folder)) {
            return true;
        }
        if (Files.exists(folder)) {
            problems.add("Y032", name, "this is a file, but a folder belongs here", "Name the right folder with " + option + ".");
        } else {
            problems.add("Y031", name, "there is no such folder", "Name the right folder with " + option + ".");
        }
        return false;
    }

    static void unreadable(String name, IOException e, Problems problems) {
        OpenFiles.throwIfExhaustedBy(e);
        unreadable(name, reason(e), problems);
    }

    static void unreadable(String name, String reason, Problems problems) {
        problems.add("Y004", name, "this cannot be read: " + reason, "Check that it is a usual file or folder and that you may read it.");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "the system does not allow it";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? "the system gives no reason" : "the system says “" + reason + "”";
    }
}
