package pacta.lint;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.language.Condition.Pattern;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Field;
import pacta.language.Expression.Part;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;
import pacta.language.Expressions;
import pacta.language.ValueKind;

/** Comparisons that hold although a dossier may have left the field out: a number is then zero, and a date has no first and no last day. */
final class LeftOut implements Lint {

    private static final Set<String> OPEN = Set.of(".latest > ", ".latest >= ", ".latest != ", ".earliest < ", ".earliest <= ", ".earliest != ");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Sighting.in(rule.tree()).filter(s -> !s.absent()).forEach(s -> {
                Set<String> today = today(rule);
                List<Comparison> all = Expressions.comparisons(s.pattern().constraints()).map(Expressions::turned).toList();
                all.forEach(c -> {
                    number(c, s.pattern(), all, material).ifPresent(f -> notes.add("L006", rule, c.place(),
                            "“" + f + "” may be left out in a dossier and is then 0, so this holds where nothing is known of it", "Add " + f + " > 0, or a condition on the field that tells whether it was counted."));
                    date(c, s.pattern(), all, today, material).ifPresent(f -> notes.add("L007", rule, c.place(),
                            "the date “" + f + "” may be left out in a dossier, and this then holds", "Add " + f + ".stated == true."));
                });
            });
        }
    }

    private static Optional<String> number(Comparison c, Pattern p, List<Comparison> all, Material material) {
        if (!(c.left() instanceof Field f) || !leftOut(p, f.name(), ValueKind.NUMBER, material) || !holdsForZero(c)) {
            return Optional.empty();
        }
        boolean guarded = all.stream().anyMatch(o -> o != c && o.left() instanceof Field g && g.name().equals(f.name()) && excludesZero(o))
                || all.stream().anyMatch(o -> o.left() instanceof Field g && o.sign().equals("==") && !g.name().equals(f.name()) && tellsWhetherKnown(p, g.name(), material));
        return guarded ? Optional.empty() : Optional.of(f.name());
    }

    /** A field such as “votes” with the words “counted” and “unknown” tells whether the numbers beside it are known. */
    private static boolean tellsWhetherKnown(Pattern p, String field, Material material) {
        return material.field(p.type(), field).words().contains("unknown") || material.field(p.type(), field).words().contains("vote");
    }

    private static boolean holdsForZero(Comparison c) {
        OptionalDouble number = Demands.number(c.right());
        Span zero = new Span();
        zero.narrow("==", 0);
        if (number.isPresent()) {
            zero.narrow(c.sign(), number.getAsDouble());
            return !zero.isEmpty();
        }
        return List.of("<", "<=", "!=").contains(c.sign());
    }

    private static boolean excludesZero(Comparison c) {
        OptionalDouble number = Demands.number(c.right());
        return number.isPresent() && !holdsForZero(c) || number.isEmpty() && c.sign().equals(">");
    }

    private static Optional<String> date(Comparison c, Pattern p, List<Comparison> all, Set<String> today, Material material) {
        boolean open = c.left() instanceof Part part && OPEN.contains("." + part.name() + " " + c.sign() + " ");
        if (!open || !(((Part) c.left()).of() instanceof Field f) || !leftOut(p, f.name(), ValueKind.DATE, material)) {
            return Optional.empty();
        }
        return all.stream().anyMatch(o -> isNotYet(o, f.name(), today) || o != c && isGuard(o, f.name(), ((Part) c.left()).name())) ? Optional.empty() : Optional.of(f.name());
    }

    /** The variables that hold the day of the evaluation. */
    private static Set<String> today(RuleInfo rule) {
        return Sighting.in(rule.tree()).filter(s -> s.pattern().type().equals("AsOf")).flatMap(s -> s.pattern().constraints().stream()).flatMap(c -> c.variable().stream()).collect(Collectors.toSet());
    }

    /** “answered.latest > $today” is how rules say “not answered yet”: a date that is not on file is meant, too. */
    private static boolean isNotYet(Comparison o, String field, Set<String> today) {
        return o.left() instanceof Part part && part.name().equals("latest") && part.of() instanceof Field f && f.name().equals(field) && o.sign().startsWith(">")
                && o.right() instanceof Variable v && today.contains(v.name());
    }

    /** That it is stated, that its other end is bounded, or how it compares with the day that stands for an end that is not known. */
    private static boolean isGuard(Comparison o, String field, String end) {
        if (!(o.left() instanceof Part part) || !(part.of() instanceof Field f) || !f.name().equals(field)) {
            return false;
        }
        boolean stated = part.name().equals("stated") && o.right() instanceof Truth;
        boolean standIn = o.right() instanceof Day;
        boolean first = part.name().equals("earliest") && (o.sign().startsWith(">") || o.sign().equals("=="));
        boolean last = part.name().equals("latest") && (o.sign().startsWith("<") || o.sign().equals("=="));
        return stated || standIn || first || last || part.name().equals("year") || part.name().equals("exact");
    }

    private static boolean leftOut(Pattern p, String field, ValueKind kind, Material material) {
        var found = material.field(p.type(), field);
        return found.mayBeLeftOut() && found.kind() == kind;
    }
}
