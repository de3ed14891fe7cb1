package pacta.findings;

import java.util.Comparator;
import java.util.List;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.norms.Norm;
import pacta.norms.NormRegister;

/** Picks the assessments that someone must read, gravest first within a State. */
public final class Findings {

    private Findings() {
    }

    /**
     * Breaches, risks, concerns and errors, always; what is unknown or was done late, where the register says that the norm owes an answer.
     */
    public static List<Assessment> of(List<Assessment> assessments, NormRegister norms) {
        return assessments.stream().filter(a -> isFinding(a, norms))
                .sorted(Comparator.comparing(Assessment::subjectName).thenComparing(Assessment::verdict)
                        .thenComparing(Comparator.comparing(Assessment::severity).reversed()).thenComparing(Assessment::id)).toList();
    }

    private static boolean isFinding(Assessment a, NormRegister norms) {
        return switch (a.verdict()) {
            case NON_COMPLIANT, AT_RISK, CONCERN, ERROR -> true;
            case FULFILLED_LATE, UNKNOWN -> norms.find(a.norm()).map(Norm::owesAnswer).orElse(false);
            case ON_TRACK, COMPLIANT, NOT_APPLICABLE -> false;
        };
    }

    /** What a failed norm is called depends on its force: only binding norms are breached. */
    public static String rightWord(Assessment a) {
        if (a.verdict() != VerdictKind.NON_COMPLIANT) {
            return a.verdict().words();
        }
        return switch (a.force()) {
            case BINDING -> "non-compliant";
            case COMMITMENT -> "implementation gap";
            case EXPECTATION -> "unmet";
        };
    }
}
