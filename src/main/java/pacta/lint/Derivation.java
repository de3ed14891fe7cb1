package pacta.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
import pacta.language.Expression.Text;
import pacta.language.Words;
import pacta.norms.Norm;

/**
 * What a rule adds for other rules to build on.
 *
 * @param names of a group or figure its name, of a deadline or verdict the norms that it may be about; empty if any
 * @param verdict empty if it is no verdict
 */
record Derivation(RuleInfo rule, String type, Set<String> names, String verdict) {

    static Derivation of(RuleInfo rule, Material material) {
        Optional<VerdictKind> verdict = Verb.verdict(rule);
        return switch (rule.verb()) {
            case "belongs" -> new Derivation(rule, "Group", text(rule, 1), "");
            case "figure" -> new Derivation(rule, "Figure", text(rule, 0), "");
            case "due" -> new Derivation(rule, "Deadline", material.decidedBy(rule), "");
            case "isParty" -> new Derivation(rule, "StateParty", Set.of(), "");
            case "entersIntoForce" -> new Derivation(rule, "EntryIntoForce", Set.of(), "");
            case "leaves" -> new Derivation(rule, "EndOfMembership", Set.of(), "");
            default -> new Derivation(rule, "Verdict", verdicts(rule, material), verdict.map(VerdictKind::name).orElse(""));
        };
    }

    /** A rule that takes its norm from a duty concludes on those that the duty may be of. */
    private static Set<String> verdicts(RuleInfo rule, Material material) {
        Set<String> named = material.decidedBy(rule);
        if (!named.isEmpty()) {
            return named;
        }
        return material.norms().all().stream().filter(n -> !n.isDefinition() && material.duties(rule).stream().allMatch(d -> isDuty(n, d))).map(Norm::id).collect(Collectors.toSet());
    }

    private static boolean isDuty(Norm n, Pattern duty) {
        Map<String, String> fields = Map.of("norm", n.id(), "instrument", n.instrument(), "decided", n.decided(), "addressee", n.addressee(), "addressedTo", n.addressedTo(), "notAddressed", n.notAddressed());
        return fields.entrySet().stream().allMatch(f -> Words.of(duty, f.getKey()).allow(f.getValue()));
    }

    private static Set<String> text(RuleInfo rule, int argument) {
        List<Expression> all = rule.tree().conclusion().arguments();
        return all.size() > argument && all.get(argument) instanceof Text t ? Set.of(t.value()) : Set.of();
    }
}
