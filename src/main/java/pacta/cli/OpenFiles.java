package pacta.cli;

import java.io.FileInputStream;
import java.io.IOException;

/** How many files a process may have open at once, which the system limits. */
final class OpenFiles {

    /** Why, and what helps. */
    static final String WHY = "the system lets this command open no more files";
    static final String REMEDY = "let more be open with “ulimit -n 1024”";
    private static final String IN_WORDS_OF_THE_SYSTEM = "Too many open files";

    private OpenFiles() {
    }

    static Refusal refusal() {
        return new Refusal(ExitCode.USAGE, "This cannot go on: " + WHY + ". Nothing was left half-written; " + REMEDY + ", and give the command again.");
    }

    /** Whether this is why something failed: because it says so, or, where a class was not found since its file could not be opened, because no file can be. */
    static boolean areExhaustedBy(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(IN_WORDS_OF_THE_SYSTEM)) {
                return true;
            }
        }
        return failure instanceof Error && noneCanBeOpened();
    }

    private static boolean noneCanBeOpened() {
        try (FileInputStream any = new FileInputStream(System.getProperty("java.home") + "/release")) {
            return any.read() < 0;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains(IN_WORDS_OF_THE_SYSTEM);
        }
    }
}
