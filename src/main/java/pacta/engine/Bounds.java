package pacta.engine;

import java.time.Duration;

/**
 * How long the rules may work on one State before they are stopped.
 *
 * @param firings rules fired, beside one more for each fact
 * @param time processor time, so that a machine that is busy with other things, or asleep, is not taken for a rule that goes on for ever
 */
public record Bounds(int firings, Duration time) {

    /** Some three times what the rules need for the fullest dossier; more would fill the memory, as each further conclusion is joined with all before it. */
    public static final Bounds USUAL = new Bounds(1_000, Duration.ofSeconds(20));
}
