package pacta.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import pacta.disk.OpenFiles;
import pacta.disk.WholeFile;
import pacta.disk.WholeFolder;

/** A result that cannot be written, in words: why, and what to do. */
final class Unwritable {

    private Unwritable() {
    }

    /**
     * @param what with its article: “The calendar”
     * @param option what names another target: “file with --out”
     */
    static Refusal refusal(String what, Path target, IOException e, String option) {
        String remedy = OpenFiles.areExhaustedBy(e) ? OpenFiles.remedy() : "name another " + option;
        return new Refusal(ExitCode.USAGE, what + " cannot be written to " + target + ": " + reason(target, e) + ". Nothing was left half-written; " + remedy + ".");
    }

    /**
     * Tells before the work what is sure to be told after it: that a file stands where a folder is needed.
     *
     * @param folder what must be a folder, or can be made one
     */
    static void refuseFileFor(Path folder, String what, Path target, String option) {
        if (isBelowFile(folder)) {
            throw refusal(what, target, new FileAlreadyExistsException(target.toString()), option);
        }
    }

    private static String reason(Path target, IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains(WholeFile.NO_USUAL_FILE)) {
            return WholeFile.NO_USUAL_FILE;
        }
        if (message.contains("read-only")) {
            return "the file system is read-only";
        }
        if (message.contains("no space")) {
            return "the disk is full";
        }
        if (OpenFiles.areExhaustedBy(e)) {
            return OpenFiles.why();
        }
        if (e instanceof AccessDeniedException) {
            return "it is not writable";
        }
        if (Files.isDirectory(target)) {
            return "it is a folder, or files in it cannot be replaced";
        }
        if (e instanceof FileAlreadyExistsException || isBelowFile(target)) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof NoSuchFileException && e.getMessage().contains(WholeFolder.UNFINISHED)) {
            return "the folder was taken away while it was written to";
        }
        return "there is no such folder, or it cannot be written to";
    }

    private static boolean isBelowFile(Path target) {
        for (Path p = target.toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p)) {
                return !Files.isDirectory(p);
            }
        }
        return false;
    }
}
