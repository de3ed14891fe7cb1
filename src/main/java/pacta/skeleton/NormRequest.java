package pacta.skeleton;

/**
 * A norm that somebody wants. What is not given is empty.
 *
 * @param file the file of the register as typed; empty: that of the instrument
 * @param instrument for a new instrument: its id and title, {@code ID=Title}
 * @param force for a new instrument: how strongly it asks
 * @param from for a new instrument: its first day in force
 * @param until for a new instrument: its last day in force
 */
public record NormRequest(String id, String title, String file, String instrument, String force, String from, String until) {
}
