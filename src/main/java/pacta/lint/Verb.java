package pacta.lint;

import java.util.Map;
import java.util.Optional;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Expression;

/** What the verbs of rules stand for. */
final class Verb {

    private static final Map<String, VerdictKind> VERDICTS = Map.of("compliant", VerdictKind.COMPLIANT, "late", VerdictKind.FULFILLED_LATE, "onTrack", VerdictKind.ON_TRACK,
            "atRisk", VerdictKind.AT_RISK, "nonCompliant", VerdictKind.NON_COMPLIANT, "concern", VerdictKind.CONCERN, "unknown", VerdictKind.UNKNOWN, "notApplicable", VerdictKind.NOT_APPLICABLE);

    private Verb() {
    }

    /** The verdict that a rule concludes; empty if it concludes something else. */
    static Optional<VerdictKind> verdict(RuleInfo rule) {
        return Optional.ofNullable(VERDICTS.get(rule.verb()));
    }

    /** The sentence of a verdict: the last thing that the verb takes. */
    static Optional<Expression> sentence(RuleInfo rule) {
        var arguments = rule.tree().conclusion().arguments();
        return verdict(rule).isEmpty() || arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
    }
}
