package pacta.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** How far long work has come, on a terminal only, and only once it takes more than a second; nothing stays of it. */
final class Progress {

    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final int BAR = 20;
    private static final int LINE = 60;

    private final PrintWriter err;
    private final int steps;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long begun;
    private int step;
    private boolean shown;

    Progress(PrintWriter err, int steps) {
        this(err, steps, System.console() != null && System.getenv("TERM") != null, System::nanoTime);
    }

    Progress(PrintWriter err, int steps, boolean terminal, LongSupplier nanos) {
        this.err = err;
        this.steps = steps;
        this.terminal = terminal && steps > 1;
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    void at(String what) {
        if (terminal && nanos.getAsLong() - begun > QUIET_NANOS) {
            int done = BAR * step / steps;
            String line = "[" + "#".repeat(done) + "-".repeat(BAR - done) + "] " + (step + 1) + " of " + steps + ": " + what;
            err.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            err.flush();
            shown = true;
        }
        step++;
    }

    void done() {
        if (shown) {
            err.print("\r" + " ".repeat(LINE) + "\r");
            err.flush();
        }
    }
}
