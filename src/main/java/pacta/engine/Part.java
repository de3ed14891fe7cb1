package pacta.engine;

import java.util.List;
import java.util.Set;

/**
 * What one session came to: a State's, or that of all States together.
 *
 * @param fired the rules behind the conclusions that stand
 * @param contradictions pairs of rules that contradict each other
 */
record Part(Given given, List<Assessment> assessments, List<Derived> derived, EvidenceBook book, Set<String> fired, List<String> contradictions) {

    String subject() {
        return given.subject();
    }

    List<Object> visible() {
        return given.visible();
    }

    /**
     * What is needed of it once its assessments are written: neither the duties that were put in, nor the verdicts that led to the assessments and what
     * is behind them. They are half of what a State takes in memory, which counts where there are many thousands.
     */
    Part asOthersNeedIt() {
        return new Part(new Given(subject(), List.of(), visible(), List.of()), assessments, derived.stream().filter(d -> !(d instanceof Verdict)).toList(), book.withoutVerdicts(), fired, contradictions);
    }

    /** Whether a rule had to be left out because it failed on these facts. */
    boolean isSpoilt() {
        return assessments.stream().anyMatch(a -> a.verdict() == VerdictKind.ERROR);
    }
}
