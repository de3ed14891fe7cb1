package pacta.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run of all rules over one working memory came to: conclusions, or the rule that failed.
 *
 * @param fired the rules behind the conclusions that stand at the end; not those whose conclusion was taken back
 */
record RuleRun(List<Derived> derived, EvidenceBook book, Set<String> fired, Optional<Failure> failure) {

    /** A rule that could not be evaluated on these facts. */
    record Failure(String rule, String reason) {
    }

    static RuleRun done(List<Derived> derived, EvidenceBook book, Collection<String> fired) {
        return new RuleRun(List.copyOf(derived), book, Set.copyOf(fired), Optional.empty());
    }

    static RuleRun failed(Failure failure) {
        return new RuleRun(List.of(), EvidenceBook.ofOneState(), Set.of(), Optional.of(failure));
    }
}
