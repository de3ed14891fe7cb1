package pacta.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.language.Condition.Constraint;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Sum;
import pacta.language.Expressions;

/** Comparisons whose outcome no fact can change, and divisions by nothing. */
final class Settled implements Lint {

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Domain domain = new Domain(rule, material);
            Sighting.in(rule.tree()).forEach(s -> constraints(rule, s.pattern().type(), s.pattern().constraints(), domain, notes));
            Written.accumulations(rule.tree()).forEach(a -> constraints(rule, "", a.constraints(), domain, notes));
            Written.in(rule.tree()).flatMap(Expressions::all).filter(Settled::dividesByNothing).forEach(e -> notes.add("L032", rule, e.place(),
                    "this divides by 0, so the rule fails on every fact that comes so far", "Divide by another number; where what divides comes from a fact, ask first that it be above 0."));
        }
    }

    private static boolean dividesByNothing(Expression e) {
        return e instanceof Sum s && (s.sign().equals("/") || s.sign().equals("%")) && Demands.number(s.right()).equals(OptionalDouble.of(0));
    }

    private static void constraints(RuleInfo rule, String type, List<Constraint> constraints, Domain domain, Notes notes) {
        List<Expression> demands = constraints.stream().flatMap(c -> Expressions.demanded(c).stream()).flatMap(Expressions::apart).toList();
        boolean never = false;
        for (Expression e : demands) {
            if (always(e, type, domain)) {
                notes.add("L033", rule, e.place(), "this holds whatever is on file, so it asks for nothing", "Take it out, or compare with what you mean.");
            } else if (same(e) && !always(e, type, domain)) {
                never = true;
                never(rule, e, notes);
            }
        }
        if (!never && Demands.among(demands).isEmpty()) {
            Demands.among(both(domain.of(type, demands), demands)).ifPresent(e -> never(rule, e, notes));
        }
    }

    private static void never(RuleInfo rule, Expression e, Notes notes) {
        notes.add("L033", rule, e.place(), "this never holds, whatever is on file", "Turn the sign, or compare with what you mean.");
    }

    private static boolean always(Expression e, String type, Domain domain) {
        if (same(e)) {
            return holds((Comparison) e);
        }
        return Demands.among(both(domain.of(type, List.of(e)), List.of(Expressions.negated(e)))).isPresent();
    }

    /** Whether both sides are the same, or both are numbers. */
    private static boolean same(Expression e) {
        return e instanceof Comparison c && List.of("<", "<=", "==", "!=", ">=", ">").contains(c.sign())
                && (text(c.left()).equals(text(c.right())) || Demands.number(c.left()).isPresent() && Demands.number(c.right()).isPresent());
    }

    private static boolean holds(Comparison c) {
        Span span = new Span();
        span.narrow("==", Demands.number(c.left()).orElse(0));
        span.narrow(c.sign(), Demands.number(c.right()).orElse(0));
        return !span.isEmpty();
    }

    private static String text(Expression e) {
        return Expressions.canonical(e, java.util.Map.of(), "");
    }

    private static List<Expression> both(List<Expression> some, List<Expression> more) {
        return Stream.concat(some.stream(), more.stream()).collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }
}
