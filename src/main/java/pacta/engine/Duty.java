package pacta.engine;

/**
 * A norm in force that wants a verdict for a State, or for one of its cases.
 *
 * @param norm the norm's id
 * @param instrument the id of its instrument
 * @param caseId the case, empty if the norm judges the State as a whole
 */
public record Duty(String norm, String instrument, String state, String caseId, String decided, String question) {
}
