package pacta.engine;

/**
 * What one rule finds of a State, or of one of its cases, under a norm. Two matches of a rule that find the same in the same words are one verdict.
 *
 * @param since first day on which it holds, ISO, or empty if the rule gives none
 * @param overdueFrom the deadline that has passed, ISO, or empty
 */
public record Verdict(String norm, String state, String caseId, VerdictKind kind, String concludedBy, String message, String since,
        String overdueFrom) implements Derived {

    /** The verdict as rules compare it: {@code verdict == "NON_COMPLIANT"}. */
    public String getVerdict() {
        return kind.name();
    }
}
