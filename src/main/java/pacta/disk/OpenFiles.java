package pacta.disk;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How many files a process may have open at once, which the system limits. */
public final class OpenFiles {

    private static final String IN_WORDS_OF_THE_SYSTEM = "Too many open files";

    private OpenFiles() {
    }

    /** Why something failed. A method, as is {@link #remedy()}: who makes a sentence of a constant has not yet loaded this class, and cannot when no file can be opened. */
    public static String why() {
        return "the system lets this command open no more files";
    }

    /** What helps. */
    public static String remedy() {
        return "let more be open with “ulimit -n 1024”";
    }

    /** Whether this is why something failed: because it says so, or, where a class was not found since its file could not be opened, because no file can be. */
    public static boolean areExhaustedBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(IN_WORDS_OF_THE_SYSTEM)) {
                return true;
            }
        }
        return failure instanceof Error && noneCanBeOpened();
    }

    /**
     * Lets pass what is wrong with a file or folder itself.
     *
     * @throws UncheckedIOException if it could not be opened for want of open files alone: then nothing is wrong with it, and nothing may be said against it
     */
    public static void throwIfExhaustedBy(IOException failure) {
        if (areExhaustedBy(failure)) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean noneCanBeOpened() {
        try (FileInputStream any = new FileInputStream(System.getProperty("java.home") + "/release")) {
            return any.read() < 0;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains(IN_WORDS_OF_THE_SYSTEM);
        }
    }
}
