package pacta.bench.process;

/** A JVM that starts and does nothing. */
public final class Idle {

    private Idle() {
    }

    /** Does nothing. */
    public static void main(String[] args) {
    }
}
