package pacta.engine;

/** The rules cannot be evaluated at all for a State; the message says why in plain words. */
public final class EvaluationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationFailed(String message) {
        super(message);
    }
}
