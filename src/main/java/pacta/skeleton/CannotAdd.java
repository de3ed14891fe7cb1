package pacta.skeleton;

/** Something cannot be added as it was asked for; the message says why and what to write instead. Nothing has been written. */
public final class CannotAdd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotAdd(String message) {
        super(message);
    }
}
