package pacta.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Part;
import pacta.language.Expressions;

/** Verdicts that leave no doubt, on a date which may lie on either side of a deadline. */
final class EitherSide implements Lint {

    /** Types whose day others are held against. */
    private static final Set<String> LIMITS = Set.of("Deadline", "StateParty", "EntryIntoForce", "EndOfMembership");
    private static final Map<VerdictKind, String> CERTAIN = Map.of(VerdictKind.NON_COMPLIANT, "a breach", VerdictKind.COMPLIANT, "“compliant”", VerdictKind.FULFILLED_LATE, "“late”");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Optional<String> verdict = Verb.verdict(rule).map(CERTAIN::get);
            if (verdict.isPresent()) {
                Set<String> limits = limits(rule);
                Sighting.in(rule.tree()).filter(s -> !s.counted()).forEach(s -> sighting(rule, s, limits, verdict.get(), notes));
            }
        }
    }

    /** The variables that hold a deadline or the day on which a State became bound. */
    private static Set<String> limits(RuleInfo rule) {
        Set<String> out = new HashSet<>();
        Sighting.in(rule.tree()).filter(s -> LIMITS.contains(s.pattern().type())).flatMap(s -> s.pattern().constraints().stream()).flatMap(c -> c.variable().stream()).forEach(out::add);
        out.remove("$state");
        return out;
    }

    private static void sighting(RuleInfo rule, Sighting s, Set<String> limits, String verdict, Notes notes) {
        List<Comparison> all = Expressions.comparisons(s.pattern().constraints()).map(Expressions::turned).toList();
        for (Comparison c : all) {
            if (!(c.left() instanceof Part p) || !Expressions.hasField(p) || Expressions.variables(c.right()).noneMatch(limits::contains)) {
                continue;
            }
            boolean after = c.sign().startsWith(">");
            String mayBe = after ? "latest" : "earliest";
            String surely = after ? "earliest" : "latest";
            boolean order = after || c.sign().startsWith("<");
            if (order && !s.absent() && p.name().equals(mayBe) && all.stream().noneMatch(o -> certain(o, p, surely, c.right(), c.sign().substring(0, 1)))) {
                present(rule, c, p, verdict, notes);
            } else if (order && s.absent() && p.name().equals(surely) && !isRival(rule, s, limits)) {
                absent(rule, c, p, verdict, notes);
            }
        }
    }

    /** Whether a fact of the same type is asked for and held against the deadline: then the “not” only picks one of several. */
    private static boolean isRival(RuleInfo rule, Sighting not, Set<String> limits) {
        return Sighting.in(rule.tree()).filter(s -> s.isRequired() && s.pattern().type().equals(not.pattern().type()))
                .anyMatch(s -> Expressions.comparisons(s.pattern().constraints()).anyMatch(c -> Expressions.variables(c).anyMatch(limits::contains)));
    }

    private static void present(RuleInfo rule, Comparison c, Part p, String verdict, Notes notes) {
        boolean after = c.sign().startsWith(">");
        String date = Expressions.canonical(p.of(), Map.of(), "");
        notes.add("L021", rule, c.place(), "“" + date + "." + p.name() + "” " + (after ? "after" : "before") + " the deadline says only that it may have been " + (after ? "late" : "in time") + ": that is a CONCERN, never " + verdict,
                "Write " + date + "." + (after ? "earliest" : "latest") + " for " + verdict + ", and a rule with “concern” for the doubt.");
    }

    private static void absent(RuleInfo rule, Comparison c, Part p, String verdict, Notes notes) {
        boolean after = c.sign().startsWith(">");
        String date = Expressions.canonical(p.of(), Map.of(), "");
        notes.add("L021", rule, c.place(), "this finds " + verdict + " also where “" + date + "” may have been " + (after ? "late" : "in time") + ": a date that could be either is a CONCERN, never " + verdict,
                "Write " + date + "." + (after ? "latest" : "earliest") + " within the “not”, and a rule with “concern” for the doubt.");
    }

    /** Whether another demand on the same date leaves no doubt on which side of the same limit it lies. */
    private static boolean certain(Comparison other, Part mayBe, String surely, Expression limit, String sign) {
        return other.left() instanceof Part p && p.name().equals(surely) && p.of().getClass() == mayBe.of().getClass() && other.sign().startsWith(sign)
                && Expressions.variables(other.right()).toList().equals(Expressions.variables(limit).toList());
    }
}
