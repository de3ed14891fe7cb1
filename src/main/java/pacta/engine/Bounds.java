package pacta.engine;

import java.time.Duration;

/**
 * How long the rules may work on one State before they are stopped.
 *
 * @param firings rules fired, beside one more for each fact
 * @param time wall-clock time
 */
public record Bounds(int firings, Duration time) {

    /** Some three times what the rules need for the fullest dossier; more would fill the memory, as each further conclusion is joined with all before it. */
    public static final Bounds USUAL = new Bounds(1_000, Duration.ofSeconds(20));
}
