package pacta.engine;

/** Sessions that were opened and not yet disposed, for tests of other packages. */
public final class OpenSessions {

    private OpenSessions() {
    }

    public static int count() {
        return SessionPool.OPEN.get();
    }
}
