package pacta.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Part;

/** Breaches that rest on a date which may lie on either side of a deadline. */
final class EitherSide implements Lint {

    /** Types whose day others are held against. */
    private static final Set<String> LIMITS = Set.of("Deadline", "StateParty", "EntryIntoForce", "EndOfMembership");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            if (Verb.verdict(rule).filter(VerdictKind.NON_COMPLIANT::equals).isPresent()) {
                Set<String> limits = limits(rule);
                Sighting.in(rule.tree()).filter(s -> !s.counted()).forEach(s -> sighting(rule, s, limits, notes));
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

    private static void sighting(RuleInfo rule, Sighting s, Set<String> limits, Notes notes) {
        List<Comparison> all = Expressions.comparisons(s.pattern().constraints()).map(Expressions::turned).toList();
        for (Comparison c : all) {
            if (!(c.left() instanceof Part p) || !Expressions.hasField(p) || Expressions.variables(c.right()).noneMatch(limits::contains)) {
                continue;
            }
            String date = Expressions.canonical(p.of(), java.util.Map.of(), "");
            if (!s.absent() && p.name().equals("latest") && c.sign().startsWith(">") && all.stream().noneMatch(o -> certain(o, p, c.right(), ">"))) {
                notes.add("L021", rule, c.place(), "“" + date + ".latest” after the deadline says only that it may have been late: that is a CONCERN, never a breach",
                        "Write " + date + ".earliest for a breach, and a rule with “concern” for the doubt.");
            } else if (s.absent() && p.name().equals("latest") && c.sign().startsWith("<")) {
                notes.add("L021", rule, c.place(), "this finds a breach also where “" + date + "” may have been in time: a date that could be either is a CONCERN, never a breach",
                        "Write " + date + ".earliest within the “not”, and a rule with “concern” for the doubt.");
            }
        }
    }

    private static boolean certain(Comparison other, Part latest, Expression limit, String sign) {
        return other.left() instanceof Part p && p.name().equals("earliest") && p.of().getClass() == latest.of().getClass() && other.sign().startsWith(sign)
                && Expressions.variables(other.right()).toList().equals(Expressions.variables(limit).toList());
    }
}
