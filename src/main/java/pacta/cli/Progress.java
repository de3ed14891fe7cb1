package pacta.cli;

import java.io.PrintWriter;

/** How far long work has come, on a terminal only; nothing stays of it. */
final class Progress {

    private final PrintWriter err;
    private final int steps;
    private final boolean shown;
    private int step;

    Progress(PrintWriter err, int steps) {
        this.err = err;
        this.steps = steps;
        this.shown = steps > 1 && System.console() != null && System.getenv("TERM") != null;
    }

    void at(String what) {
        step++;
        if (shown) {
            err.print("\r" + step + " of " + steps + ": " + what + "          ");
            err.flush();
        }
    }

    void done() {
        if (shown) {
            err.print("\r" + " ".repeat(40) + "\r");
            err.flush();
        }
    }
}
