package pacta.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Either;
import pacta.language.Place;

/** Parts of a rule’s conditions, cut from its own text, so that a probe asks what the rule asks. */
final class Pieces {

    /** What a pattern without a variable of its own is bound to in a probe. */
    static final String FOUND = "$foundHere";

    private static final java.util.regex.Pattern VARIABLE = java.util.regex.Pattern.compile("\\$\\w+");

    private Pieces() {
    }

    /** The condition as it can stand on a line of its own. */
    static String of(Condition c) {
        return c instanceof Junction ? "( " + c.text() + " )" : c.text();
    }

    /** On one line, as it is shown to people. */
    static String shown(Condition c) {
        return c.text().replaceAll("\\s+", " ");
    }

    /** The parts of “and”, one after the other; any other condition alone. */
    static List<Condition> inOrder(Condition c) {
        return c instanceof Junction j && j.all() ? j.parts().stream().flatMap(p -> inOrder(p).stream()).toList() : List.of(c);
    }

    static String variable(Pattern p) {
        return p.variable().orElse(FOUND);
    }

    /** The variables of these names that the condition speaks of. */
    static Set<String> variables(Condition c) {
        return VARIABLE.matcher(c.text()).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The pattern with a variable of its own, by which its fact can be told.
     *
     * @param number its position among the parts of the condition, from 0
     */
    static String bound(Pattern p, int number) {
        return p.variable().isPresent() ? p.text() : FOUND + number + " : " + p.text();
    }

    /** The variables of {@link #bound(Pattern, int)}, for all patterns of a condition that match a fact. */
    static List<String> bound(Condition c) {
        List<String> out = new ArrayList<>();
        int number = 0;
        for (Condition part : inOrder(c)) {
            if (part instanceof Pattern p) {
                out.add(p.variable().orElse(FOUND + number));
            }
            number++;
        }
        return out;
    }

    /** What really restricts the pattern: constraints that are more than a variable for a field. */
    static List<Constraint> restricting(Pattern p) {
        return p.constraints().stream().filter(c -> c.variable().isEmpty() || sign(c.expression()).isPresent()).toList();
    }

    /** The pattern bound to its variable, with all that it binds and with these of its constraints alone. */
    static String only(Pattern p, List<Constraint> kept) {
        String constraints = p.constraints().stream().flatMap(c -> kept.contains(c) ? Stream.of(c.text()) : binding(c).stream()).collect(Collectors.joining(", "));
        return variable(p) + " : " + p.type() + "( " + constraints + " )";
    }

    /** {@code $due : date} of {@code $due : date < $today}. */
    private static Optional<String> binding(Constraint c) {
        if (c.variable().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sign(c.expression()).map(s -> upTo(c.text(), c.place(), s).replaceFirst("\\s+not\\s*$", "")).orElse(c.text()));
    }

    /** Where what a constraint binds has ended: at its first sign of comparison. */
    private static Optional<Place> sign(Expression e) {
        if (e instanceof Comparison c) {
            return Optional.of(c.place());
        } else if (e instanceof Among a) {
            return Optional.of(a.place());
        } else if (e instanceof Either either) {
            return sign(either.left());
        }
        return Optional.empty();
    }

    /** The accumulation with these of its constraints alone. */
    static String only(Accumulation a, Optional<Constraint> kept) {
        if (a.constraints().isEmpty()) {
            return a.text();
        }
        String variable = a.functions().get(0).variable();
        // Something must stand behind the semicolon, and what equals itself restricts nothing.
        return upTo(a.text(), a.place(), a.constraints().get(0).place()) + kept.map(Constraint::text).orElse(variable + " == " + variable) + " )";
    }

    /** The beginning of a text that starts at one place of a file, up to another. */
    private static String upTo(String text, Place start, Place end) {
        int at = 0;
        for (int line = start.line(); line < end.line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.substring(0, at + end.column() - (end.line() == start.line() ? start.column() : 1));
    }

    static <T> List<T> joined(List<T> list, T last) {
        List<T> out = new ArrayList<>(list);
        out.add(last);
        return List.copyOf(out);
    }
}
