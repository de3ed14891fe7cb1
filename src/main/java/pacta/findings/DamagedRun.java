package pacta.findings;

/** The folder of a run cannot be read back; the message is a sentence or two for people, with what to do. */
public final class DamagedRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedRun(String message) {
        super(message);
    }
}
