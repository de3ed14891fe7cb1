package pacta.cli;

/** What the process tells its caller. */
final class ExitCode {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int INVALID = 3;
    static final int INTERNAL = 4;

    private ExitCode() {
    }
}
