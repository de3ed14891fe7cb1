package pacta.lint;

import static pacta.engine.VerdictKind.COMPLIANT;
import static pacta.engine.VerdictKind.FULFILLED_LATE;
import static pacta.engine.VerdictKind.NON_COMPLIANT;
import static pacta.engine.VerdictKind.NOT_APPLICABLE;
import static pacta.engine.VerdictKind.ON_TRACK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Condition;
import pacta.language.Condition.Constraint;
import pacta.language.Expression;
import pacta.language.Expressions;
import pacta.lint.Shape.Part;

/** Two rules on one norm with verdicts that cannot both be true, under conditions that can hold together. */
final class Contradictions implements Lint {

    /** Doubts and risks stand beside other verdicts by design: the gravest is the finding, the others are kept as reasons. */
    private static final Map<VerdictKind, Set<VerdictKind>> CANNOT_BOTH_BE = Map.of(
            NON_COMPLIANT, Set.of(COMPLIANT, FULFILLED_LATE, ON_TRACK, NOT_APPLICABLE), COMPLIANT, Set.of(NON_COMPLIANT, FULFILLED_LATE, NOT_APPLICABLE),
            FULFILLED_LATE, Set.of(NON_COMPLIANT, COMPLIANT, ON_TRACK, NOT_APPLICABLE), ON_TRACK, Set.of(NON_COMPLIANT, FULFILLED_LATE, NOT_APPLICABLE),
            NOT_APPLICABLE, Set.of(NON_COMPLIANT, COMPLIANT, FULFILLED_LATE, ON_TRACK));

    @Override
    public void look(Material material, Notes notes) {
        List<Derivation> verdicts = material.derivations().stream().filter(d -> d.type().equals("Verdict")).toList();
        for (int i = 0; i < verdicts.size(); i++) {
            for (int k = i + 1; k < verdicts.size(); k++) {
                Derivation a = verdicts.get(i);
                Derivation b = verdicts.get(k);
                if (contradict(a, b)) {
                    pair(a, b, material, notes);
                }
            }
        }
    }

    private static boolean contradict(Derivation a, Derivation b) {
        if (a.verdict().isEmpty() || b.verdict().isEmpty() || a.rule().basis().equals("composite") || b.rule().basis().equals("composite")) {
            return false;
        }
        Set<VerdictKind> against = CANNOT_BOTH_BE.getOrDefault(VerdictKind.valueOf(a.verdict()), Set.of());
        return against.contains(VerdictKind.valueOf(b.verdict())) && a.names().stream().anyMatch(b.names()::contains);
    }

    private static void pair(Derivation a, Derivation b, Material material, Notes notes) {
        List<Part> one = material.shape(a.rule()).parts();
        List<Part> other = material.shape(b.rule()).parts();
        boolean oneCovers = Covering.holds(one, other);
        boolean otherCovers = Covering.holds(other, one);
        if (oneCovers || otherCovers) {
            RuleInfo wide = (oneCovers ? a : b).rule();
            RuleInfo narrow = (oneCovers ? b : a).rule();
            tell(narrow, wide, "whenever this rule fires, so does “" + wide.name() + "” (" + at(wide) + "), and the two contradict each other", notes);
        } else if (overlap(one, other)) {
            tell(b.rule(), a.rule(), "this rule and “" + a.rule().name() + "” (" + at(a.rule()) + ") differ in one limit only, both hold between the two, and their verdicts contradict each other", notes);
        }
    }

    private static void tell(RuleInfo rule, RuleInfo other, String message, Notes notes) {
        notes.add("L012", rule, notes.ofName(rule), message + ": " + rule.verb() + " here, " + other.verb() + " there", "Add to one of them a “not” or a limit that keeps them apart.");
    }

    private static String at(RuleInfo rule) {
        return rule.file() + ":" + rule.line();
    }

    /** Whether the two are the same but for one demand each, and a fact can meet both. */
    private static boolean overlap(List<Part> one, List<Part> other) {
        for (Part a : one) {
            for (Part b : other) {
                if (!a.kind().equals("is") || !b.kind().equals("is") || !a.type().equals(b.type())) {
                    continue;
                }
                for (Constraint x : limits(a)) {
                    for (Constraint y : limits(b)) {
                        if (sameSide(x, y) && Demands.contradiction(List.of(x, y)).isEmpty() && sameBut(one, a, x, other, b, y)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean sameBut(List<Part> one, Part a, Constraint x, List<Part> other, Part b, Constraint y) {
        List<Part> less = without(one, a, x);
        List<Part> otherLess = without(other, b, y);
        return Covering.holds(less, otherLess) && Covering.holds(otherLess, less);
    }

    private static List<Constraint> limits(Part part) {
        return ((Condition.Pattern) part.condition()).constraints().stream()
                .filter(c -> c.expression() instanceof Expression.Comparison e && (e.sign().startsWith("<") || e.sign().startsWith(">"))).toList();
    }

    private static boolean sameSide(Constraint x, Constraint y) {
        Expression.Comparison a = Expressions.turned((Expression.Comparison) x.expression());
        Expression.Comparison b = Expressions.turned((Expression.Comparison) y.expression());
        return Expressions.canonical(a.left(), Map.of(), "").equals(Expressions.canonical(b.left(), Map.of(), ""));
    }

    private static List<Part> without(List<Part> parts, Part part, Constraint limit) {
        List<Part> out = new ArrayList<>(parts);
        TreeSet<String> fewer = new TreeSet<>(part.demands());
        fewer.remove(part.inOneForm(limit.expression()));
        out.set(parts.indexOf(part), new Part(part.kind(), part.type(), part.number(), fewer, part.condition(), part.variables()));
        return out;
    }
}
