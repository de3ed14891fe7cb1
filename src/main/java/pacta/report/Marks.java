package pacta.report;

import java.util.List;
import java.util.Map;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.norms.Force;

/** The sign of each verdict, by which a page can be read without colour, and its letter for style sheets. A failed norm has one for each force: only a binding norm is breached. */
public final class Marks {

    private static final Map<Force, Mark> FAILED = Map.of(Force.BINDING, new Mark("N", "n", "non-compliant"), Force.COMMITMENT, new Mark("G", "g", "implementation gap"), Force.EXPECTATION, new Mark("U", "h", "unmet"));
    private static final Map<VerdictKind, Mark> MARKS = Map.of(
            VerdictKind.AT_RISK, new Mark("R", "r", "at risk"),
            VerdictKind.CONCERN, new Mark("C", "c", "concern"),
            VerdictKind.FULFILLED_LATE, new Mark("L", "l", "fulfilled late"),
            VerdictKind.UNKNOWN, new Mark("?", "u", "unknown"),
            VerdictKind.ON_TRACK, new Mark("→", "o", "on track"),
            VerdictKind.COMPLIANT, new Mark("✓", "m", "compliant"),
            VerdictKind.NOT_APPLICABLE, new Mark("·", "x", "not applicable"),
            VerdictKind.ERROR, new Mark("E", "e", "a rule failed"));

    private Marks() {
    }

    /**
     * How one verdict is shown.
     *
     * @param sign one character
     * @param style one letter
     * @param words what it says
     */
    public record Mark(String sign, String style, String words) {
    }

    static Mark of(VerdictKind verdict, Force force) {
        return verdict == VerdictKind.NON_COMPLIANT ? FAILED.get(force) : MARKS.get(verdict);
    }

    static Mark of(Assessment a) {
        return of(a.verdict(), a.force());
    }

    /** Verdicts in the order of columns, the gravest first. */
    static List<VerdictKind> order() {
        return List.of(VerdictKind.values());
    }

    /** What a legend explains, the gravest first: all but that a rule failed. */
    static List<Mark> legend() {
        List<Mark> out = new java.util.ArrayList<>(List.of(FAILED.get(Force.BINDING), FAILED.get(Force.COMMITMENT), FAILED.get(Force.EXPECTATION)));
        order().stream().filter(v -> v != VerdictKind.NON_COMPLIANT && v != VerdictKind.ERROR).forEach(v -> out.add(MARKS.get(v)));
        return out;
    }
}
