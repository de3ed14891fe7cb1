package pacta.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.engine.VerdictKind;
import pacta.language.Condition;
import pacta.language.Rule;
import pacta.norms.Norm;
import pacta.yaml.Nearest;

/** Metadata that are missing, and metadata that have no effect. */
final class Metadata implements Lint {

    private static final Set<VerdictKind> DONE = Set.of(VerdictKind.COMPLIANT, VerdictKind.NOT_APPLICABLE);
    /** Verdicts that never become a finding that somebody follows up. */
    private static final Set<VerdictKind> NO_FINDING = Set.of(VerdictKind.COMPLIANT, VerdictKind.NOT_APPLICABLE, VerdictKind.ON_TRACK);
    /** What a verdict may rest on, if not on facts: as rules/README.md lists it. */
    private static final Set<String> BASES = Set.of("presumed", "self-declared", "attested", "complete list", "a later report", "composite");
    private static final String USUAL_BASIS = "facts";
    private static final Map<Sees, String> SEES = Map.of(Sees.ONE_STATE, "one State", Sees.ALL_STATES, "all States", Sees.BOTH, "both");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            missing(rule, notes);
            rule.tree().find("basis").filter(m -> !m.value().isBlank() && !BASES.contains(m.value()) && !m.value().equals(USUAL_BASIS)).ifPresent(m -> notes.add("L030", rule, m.valuePlace(),
                    "“" + m.value() + "” is no basis of a verdict that is known", Nearest.suggestion(m.value(), BASES)));
            rule.tree().metadata().forEach(m -> without(rule, m, material).ifPresent(why -> notes.add("L002", rule, m.place(), "“@" + m.name() + "” has no effect here: " + why, "Take it out.")));
        }
    }

    /** A verdict without a norm is lost: no duty asks for it. */
    private static void missing(RuleInfo rule, Notes notes) {
        boolean verdict = Verb.verdict(rule).isPresent();
        if ((verdict || rule.verb().equals("due")) && rule.norms().size() != 1 && !boundOutside(rule.tree()).contains("$norm")) {
            notes.add("L001", rule, notes.ofName(rule), (verdict ? "this rule concludes a verdict" : "this rule sets a deadline") + " and does not say under which norm, so nobody will see it",
                    "Write @norm( \"…\" ) under the name, or bind $norm in a condition on Duty.");
        }
    }

    /** The variables that a conclusion can see: not those within “not”, “exists” and “accumulate”. */
    private static Set<String> boundOutside(Rule rule) {
        return rule.conditions().stream().flatMap(Metadata::patterns).flatMap(p -> p.constraints().stream()).flatMap(c -> c.variable().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.stream.Stream<Condition.Pattern> patterns(Condition c) {
        if (c instanceof Condition.Pattern p) {
            return java.util.stream.Stream.of(p);
        }
        return c instanceof Condition.Junction j ? j.parts().stream().flatMap(Metadata::patterns) : java.util.stream.Stream.of();
    }

    private static Optional<String> without(RuleInfo rule, Rule.Metadata m, Material material) {
        Optional<VerdictKind> verdict = Verb.verdict(rule);
        if (m.value().isBlank()) {
            return Optional.of("it is empty.");
        }
        return switch (m.name()) {
            case "followUp" -> verdict.isEmpty() ? Optional.of("the rule concludes no verdict.") : verdict.filter(DONE::contains).map(v -> "nothing follows from a norm that is met or does not apply.");
            case "severity" -> verdict.isEmpty() ? Optional.of("the rule concludes no verdict.") : verdict.filter(NO_FINDING::contains).map(v -> "the verdict is no finding.");
            case "basis" -> verdict.isEmpty() ? Optional.of("the rule concludes no verdict.") : m.value().equals(USUAL_BASIS) ? Optional.of("a verdict rests on facts anyway.") : Optional.empty();
            case "decides" -> verdict.isEmpty() ? Optional.of("the rule concludes no verdict.") : Optional.empty();
            case "norm" -> verdict.isEmpty() && !rule.verb().equals("due") ? Optional.of("the rule concludes nothing under a norm.") : Optional.empty();
            case "sees" -> SEES.get(usual(rule, material)).equals(m.value()) ? Optional.of("the rule sees " + m.value() + " anyway.") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Sees usual(RuleInfo rule, Material material) {
        List<String> norms = rule.norms();
        boolean collective = !norms.isEmpty() && norms.stream().allMatch(n -> material.norms().find(n).map(Norm::isCollective).orElse(false));
        return collective ? Sees.ALL_STATES : Sees.ONE_STATE;
    }
}
