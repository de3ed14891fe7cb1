package pacta.engine;

import java.time.Duration;

/**
 * How long the rules may work on one State before they are stopped.
 *
 * @param firings rules fired
 * @param time wall-clock time
 */
public record Bounds(int firings, Duration time) {

    /** Enough for any dossier that people can write. */
    public static final Bounds USUAL = new Bounds(20_000, Duration.ofSeconds(20));
}
