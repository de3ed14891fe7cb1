package pacta.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.language.Condition.Constraint;
import pacta.language.Expression.Among;
import pacta.language.Expression.Call;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Either;
import pacta.language.Expression.Field;
import pacta.language.Expression.Negative;
import pacta.language.Expression.Number;
import pacta.language.Expression.Part;
import pacta.language.Expression.Sum;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;

/** Looks through expressions. */
public final class Expressions {

    private static final Map<String, String> TURNED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=", "==", "==", "!=", "!=");

    private static final Map<String, String> NEGATED = Map.of("<", ">=", ">=", "<", ">", "<=", "<=", ">", "==", "!=", "!=", "==");

    private Expressions() {
    }

    /** The expression and all that stands in it. */
    public static Stream<Expression> all(Expression e) {
        return Stream.concat(Stream.of(e), parts(e).flatMap(Expressions::all));
    }

    private static Stream<Expression> parts(Expression e) {
        if (e instanceof Part p) {
            return Stream.of(p.of());
        } else if (e instanceof Call c) {
            return Stream.concat(Stream.of(c.of()), c.arguments().stream());
        } else if (e instanceof Day d) {
            return d.parts().stream();
        } else if (e instanceof Negative n) {
            return Stream.of(n.of());
        } else if (e instanceof Sum s) {
            return Stream.of(s.left(), s.right());
        } else if (e instanceof Comparison c) {
            return Stream.of(c.left(), c.right());
        } else if (e instanceof Among a) {
            return Stream.concat(Stream.of(a.left()), a.choices().stream());
        } else if (e instanceof Either b) {
            return Stream.of(b.left(), b.right());
        }
        return Stream.of();
    }

    /** The names of the variables in an expression. */
    public static Stream<String> variables(Expression e) {
        return all(e).filter(Variable.class::isInstance).map(v -> ((Variable) v).name());
    }

    /** Whether a field of the pattern stands in it. */
    public static boolean hasField(Expression e) {
        return all(e).anyMatch(Field.class::isInstance);
    }

    /** What a constraint demands; empty if it only binds. */
    public static Optional<Expression> demanded(Constraint c) {
        return c.variable().isPresent() && !(c.expression() instanceof Comparison) ? Optional.empty() : Optional.of(c.expression());
    }

    /** What a constraint with a variable binds to it. */
    public static Expression bound(Constraint c) {
        return c.expression() instanceof Comparison comparison ? comparison.left() : c.expression();
    }

    /** An expression taken apart at each “and”. */
    public static Stream<Expression> apart(Expression e) {
        return e instanceof Either both && both.sign().equals("&&") ? Stream.concat(apart(both.left()), apart(both.right())) : Stream.of(e);
    }

    /** All comparisons that constraints demand, those within “or” not included. */
    public static Stream<Comparison> comparisons(List<Constraint> constraints) {
        return constraints.stream().flatMap(c -> demanded(c).stream()).flatMap(Expressions::apart).filter(Comparison.class::isInstance).map(Comparison.class::cast);
    }

    /** The comparison with the side that names a field on the left. */
    public static Comparison turned(Comparison c) {
        return !hasField(c.left()) && hasField(c.right()) && TURNED.containsKey(c.sign()) ? new Comparison(c.right(), TURNED.get(c.sign()), c.left(), c.place()) : c;
    }

    /** What holds where the demand does not. */
    public static Expression negated(Expression e) {
        if (e instanceof Either b) {
            return new Either(negated(b.left()), b.sign().equals("||") ? "&&" : "||", negated(b.right()), b.place());
        } else if (e instanceof Among a) {
            return new Among(a.left(), !a.negated(), a.choices(), a.place());
        } else if (e instanceof Comparison c) {
            return new Comparison(c.left(), NEGATED.getOrDefault(c.sign(), c.sign().startsWith("not ") ? c.sign().substring(4) : "not " + c.sign()), c.right(), c.place());
        }
        return new Comparison(e, "==", new Truth(false, e.place()), e.place());
    }

    /** The expression in one form only, whatever blanks and brackets it was written with; variables and fields as named by the caller. */
    public static String canonical(Expression e, Map<String, String> variables, String fields) {
        if (e instanceof Field f) {
            return fields + f.name();
        } else if (e instanceof Variable v) {
            return variables.getOrDefault(v.name(), v.name());
        } else if (e instanceof Text t) {
            return "\"" + t.value() + "\"";
        } else if (e instanceof Number n) {
            return n.value();
        } else if (e instanceof Truth t) {
            return String.valueOf(t.value());
        } else if (e instanceof Part p) {
            return canonical(p.of(), variables, fields) + "." + p.name();
        } else if (e instanceof Call c) {
            return canonical(c.of(), variables, fields) + "." + c.name() + list(c.arguments(), variables, fields);
        } else if (e instanceof Day d) {
            return "day" + list(d.parts(), variables, fields);
        } else if (e instanceof Negative n) {
            return "-" + canonical(n.of(), variables, fields);
        } else if (e instanceof Sum s) {
            return "(" + canonical(s.left(), variables, fields) + s.sign() + canonical(s.right(), variables, fields) + ")";
        }
        return canonicalDemand(e, variables, fields);
    }

    private static String canonicalDemand(Expression e, Map<String, String> variables, String fields) {
        if (e instanceof Among a) {
            List<String> choices = a.choices().stream().map(c -> canonical(c, variables, fields)).distinct().sorted().toList();
            String left = canonical(a.left(), variables, fields);
            return choices.size() == 1 ? ordered(left, a.negated() ? "!=" : "==", choices.get(0)) : left + (a.negated() ? " not in " : " in ") + choices;
        } else if (e instanceof Comparison c) {
            return ordered(canonical(c.left(), variables, fields), c.sign(), canonical(c.right(), variables, fields));
        }
        Either b = (Either) e;
        return Stream.of(b.left(), b.right()).map(x -> canonical(x, variables, fields)).sorted().collect(Collectors.joining(" " + b.sign() + " ", "(", ")"));
    }

    private static String ordered(String left, String sign, String right) {
        boolean turn = sign.startsWith(">") || (sign.equals("==") || sign.equals("!=")) && unnumbered(left).compareTo(unnumbered(right)) > 0;
        return turn ? right + " " + TURNED.get(sign) + " " + left : left + " " + sign + " " + right;
    }

    /** Without the numbers of conditions, which differ between rules that say the same. */
    private static String unnumbered(String canonical) {
        return canonical.replaceAll("#[\\d.]+", "#");
    }

    private static String list(List<Expression> of, Map<String, String> variables, String fields) {
        return of.stream().map(a -> canonical(a, variables, fields)).collect(Collectors.joining(",", "(", ")"));
    }
}
