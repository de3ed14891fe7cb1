package pacta.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Function;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Number;
import pacta.language.Expressions;
import pacta.language.Words;

/**
 * Failures concluded from silence. What shows a failure is a fact that says more than that something was done on a day, a complete list, a reviewer, or what
 * rules derive from such; that a State is bound, that a duty exists and that a day has passed show none.
 */
final class Silence implements Lint {

    private static final Set<String> WORD_OF_OTHERS = Set.of("Coverage", "Attestation", "Measure");
    private static final Set<String> NOT_FAILED = Set.of("UNKNOWN", "COMPLIANT", "ON_TRACK", "NOT_APPLICABLE");
    private static final Set<String> WHEN_AND_WHO = Set.of("state", "date", "year");
    /** How a State stands to the Convention says nothing of what it did. */
    private static final Set<String> STANDING = Set.of("Consent", "Reservation", "Withdrawal", "DeadlineStatement");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            if (Verb.verdict(rule).filter(VerdictKind.NON_COMPLIANT::equals).isPresent() && !shown(rule, material, new HashSet<>())) {
                notes.add("L028", rule, rule.tree().conclusion().place(), "nothing that the rule asks for shows the failure: it would be concluded from silence" + what(rule),
                        "Ask for a fact that shows it, such as StockpileReport( held > 0, date.earliest > $due ) or a Coverage; or conclude “concern” or “unknown”.");
            }
        }
    }

    private static String what(RuleInfo rule) {
        String types = Sighting.in(rule.tree()).filter(Sighting::absent).map(s -> s.pattern().type()).filter(t -> !t.equals("Group")).distinct().collect(Collectors.joining(" or "));
        return types.isEmpty() ? "" : ", because no " + types + " is on file";
    }

    /** Whether something that must be there for the rule to fire shows more than who is bound and when. */
    private static boolean shown(RuleInfo rule, Material material, Set<String> seen) {
        Set<Pattern> few = Written.accumulations(rule.tree()).filter(a -> isForFew(rule, a)).flatMap(a -> Sighting.in(a.source())).map(Sighting::pattern).collect(Collectors.toSet());
        return seen.add(rule.name()) && Sighting.in(rule.tree()).filter(s -> !s.absent() && !few.contains(s.pattern())).anyMatch(s -> shows(rule, s, material, seen));
    }

    /** Whether what is counted may be nothing: the number is compared from above, or with zero. */
    private static boolean isForFew(RuleInfo rule, Accumulation a) {
        Set<String> counts = a.functions().stream().map(Function::variable).collect(Collectors.toSet());
        return Written.in(rule.tree()).flatMap(Expressions::all).filter(Comparison.class::isInstance).map(Comparison.class::cast).anyMatch(c -> {
            boolean left = Expressions.variables(c.left()).anyMatch(counts::contains);
            boolean right = Expressions.variables(c.right()).anyMatch(counts::contains);
            boolean zero = c.sign().equals("==") && (isZero(c.left()) || isZero(c.right()));
            return left && !right && (c.sign().startsWith("<") || zero) || right && !left && (c.sign().startsWith(">") || zero);
        });
    }

    private static boolean isZero(Expression e) {
        return e instanceof Number n && Double.parseDouble(n.value()) == 0;
    }

    private static boolean shows(RuleInfo rule, Sighting s, Material material, Set<String> seen) {
        Pattern p = s.pattern();
        return switch (p.type()) {
            case "Verdict", "Standing" -> NOT_FAILED.stream().noneMatch(Words.of(p, "verdict")::allow) || !Words.of(p, "concludedBy").only().isEmpty();
            case "Group", "Figure" -> derived(rule, s, material, seen);
            default -> WORD_OF_OTHERS.contains(p.type()) || saysMore(p, material);
        };
    }

    /** Whether every rule that derives it has a fact to show. */
    private static boolean derived(RuleInfo rule, Sighting s, Material material, Set<String> seen) {
        List<Reading> readings = material.readings().stream().filter(r -> r.rule() == rule && r.sighting().pattern() == s.pattern()).toList();
        List<RuleInfo> by = material.derivations().stream().filter(d -> readings.stream().anyMatch(r -> !r.names().only().isEmpty() && r.finds(d))).map(Derivation::rule).toList();
        return !by.isEmpty() && by.stream().allMatch(r -> shown(r, material, new HashSet<>(seen)));
    }

    /** A fact of a dossier with nothing but a State and a day says that something was done; what says “missing” says the contrary. */
    private static boolean saysMore(Pattern p, Material material) {
        boolean content = material.fields(p.type()).stream().anyMatch(f -> !WHEN_AND_WHO.contains(f));
        return material.isOfDossier(p.type()) && (p.type().startsWith("Missing") || content && !STANDING.contains(p.type()));
    }
}
