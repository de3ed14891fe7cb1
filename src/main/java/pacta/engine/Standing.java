package pacta.engine;

/**
 * How a State stands under a norm: what its own session has concluded, for the rules about all States together.
 *
 * @param caseId the case, empty if the norm judges the State as a whole
 * @param verdict the verdict's name: {@code verdict == "COMPLIANT"}
 */
public record Standing(String state, String norm, String caseId, String verdict, String message) {
}
