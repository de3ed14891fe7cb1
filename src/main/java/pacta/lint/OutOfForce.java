package pacta.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pacta.engine.RuleInfo;
import pacta.facts.PartialDate;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expressions;
import pacta.norms.Norm;

/** Rules that ask for a day of evaluation on which none of their norms is in force. */
final class OutOfForce implements Lint {

    private static final Set<String> ORDER = Set.of("<", "<=", "==", ">=", ">");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            List<Norm> norms = material.decidedBy(rule).stream().flatMap(id -> material.norms().find(id).stream()).toList();
            Sighting.in(rule.tree()).filter(s -> s.isRequired() && s.pattern().type().equals("AsOf")).forEach(s -> {
                List<Comparison> days = Expressions.comparisons(s.pattern().constraints()).map(Expressions::turned).filter(OutOfForce::isDay).toList();
                if (!days.isEmpty() && !norms.isEmpty() && norms.stream().noneMatch(n -> inForce(n, days))) {
                    notes.add("L027", rule, days.get(0).place(), "“" + norms.get(0).id() + "” is in force " + when(norms.get(0)) + ", so the rule can never fire on the days that this asks for",
                            "Compare “from” and “until” of the norm in the register.");
                }
            });
        }
    }

    private static boolean isDay(Comparison c) {
        return c.left() instanceof Field f && f.name().equals("date") && ORDER.contains(c.sign()) && Demands.number(c.right()).isPresent();
    }

    private static boolean inForce(Norm norm, List<Comparison> days) {
        Span span = new Span();
        span.narrow(">=", norm.from().toEpochDay());
        span.narrow("<=", norm.until().toEpochDay());
        days.forEach(c -> span.narrow(c.sign(), Demands.number(c.right()).getAsDouble()));
        return !span.isEmpty();
    }

    private static String when(Norm norm) {
        return "from " + PartialDate.inWords(norm.from()) + (norm.until().equals(LocalDate.MAX) ? " on" : " until " + PartialDate.inWords(norm.until()));
    }
}
