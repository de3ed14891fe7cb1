package pacta.lint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Field;
import pacta.language.Expression.Number;
import pacta.language.Expression.Part;
import pacta.language.Expressions;
import pacta.norms.Norm;

/** Years so far from all norms that they can only be mistyped. */
final class Years implements Lint {

    /** Facts may be older than the first norm, deadlines far younger than the last. */
    private static final int BEFORE = 10;
    private static final int AFTER = 100;
    /** What stands for an end of a date that is not known. */
    private static final Set<Integer> ENDS_OF_TIME = Set.of(1, 9999);
    private static final Set<String> YEARS = Set.of("year", "dueYear");

    @Override
    public void look(Material material, Notes notes) {
        int first = material.norms().all().stream().map(Norm::from).mapToInt(d -> d.getYear()).min().orElse(0) - BEFORE;
        int last = material.norms().all().stream().map(Norm::from).mapToInt(d -> d.getYear()).max().orElse(0) + AFTER;
        for (RuleInfo rule : material.rules()) {
            Written.in(rule.tree()).flatMap(Expressions::all).flatMap(e -> year(e).stream()).filter(n -> isFar(n, first, last)).forEach(n -> notes.add("L034", rule, n.place(),
                    "the year " + n.value() + " lies far from all that the rules are about", "Years here lie between " + first + " and " + last + "."));
        }
    }

    private static boolean isFar(Number n, int first, int last) {
        int year = (int) Double.parseDouble(n.value());
        return !ENDS_OF_TIME.contains(year) && (year < first || year > last);
    }

    private static Optional<Number> year(Expression e) {
        if (e instanceof Day d && !d.parts().isEmpty()) {
            return number(d.parts().get(0));
        } else if (e instanceof Comparison c) {
            return Stream.of(c.left(), c.right()).anyMatch(Years::isYear) ? Stream.of(c.left(), c.right()).flatMap(x -> number(x).stream()).findFirst() : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isYear(Expression e) {
        return e instanceof Field f && YEARS.contains(f.name()) || e instanceof Part p && p.name().equals("year");
    }

    private static Optional<Number> number(Expression e) {
        return e instanceof Number n ? Optional.of(n) : Optional.empty();
    }
}
