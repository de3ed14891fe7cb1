package pacta.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Either;
import pacta.language.Expression.Field;
import pacta.language.Expression.Text;

/** Looks through the conditions of a rule. */
public final class Conditions {

    private Conditions() {
    }

    /** All patterns of a rule, those inside others included. */
    public static Stream<Pattern> patterns(Rule rule) {
        return rule.conditions().stream().flatMap(Conditions::patterns);
    }

    /** All patterns of a condition, itself included. */
    public static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Pattern p) {
            return Stream.of(p);
        } else if (condition instanceof Quantified q) {
            return patterns(q.of());
        } else if (condition instanceof Accumulation a) {
            return patterns(a.source());
        }
        return ((Junction) condition).parts().stream().flatMap(Conditions::patterns);
    }

    /** In how many ways the “or” conditions of a rule can be met: each is a rule of its own to the engine. */
    public static long alternatives(Rule rule) {
        return product(rule.conditions());
    }

    /** Whether it can be met in several ways. */
    static boolean hasAlternatives(Condition condition) {
        return alternatives(condition) > 1;
    }

    private static long product(List<Condition> all) {
        long out = 1;
        for (Condition c : all) {
            out = Math.min(Integer.MAX_VALUE, out * alternatives(c));
        }
        return out;
    }

    private static long alternatives(Condition condition) {
        if (condition instanceof Quantified q) {
            return alternatives(q.of());
        } else if (condition instanceof Accumulation a) {
            return alternatives(a.source());
        } else if (condition instanceof Junction j) {
            return j.all() ? product(j.parts()) : j.parts().stream().mapToLong(Conditions::alternatives).sum();
        }
        return 1;
    }

    /** The variables that a rule binds anywhere in its conditions. */
    public static Set<String> variables(Rule rule) {
        Set<String> out = new TreeSet<>();
        patterns(rule).forEach(p -> {
            p.variable().ifPresent(out::add);
            p.constraints().forEach(c -> c.variable().ifPresent(out::add));
        });
        rule.conditions().stream().flatMap(Conditions::accumulations).forEach(a -> a.functions().forEach(f -> out.add(f.variable())));
        return out;
    }

    private static Stream<Accumulation> accumulations(Condition condition) {
        if (condition instanceof Accumulation a) {
            return Stream.of(a);
        } else if (condition instanceof Quantified q) {
            return accumulations(q.of());
        } else if (condition instanceof Junction j) {
            return j.parts().stream().flatMap(Conditions::accumulations);
        }
        return Stream.of();
    }

    /** The texts that a field is compared with: {@code field == "a"}, {@code field in ( "a", "b" )}. */
    public static Stream<Text> textsComparedWith(Expression e, String field) {
        if (e instanceof Comparison c && (c.sign().equals("==") || c.sign().equals("!="))) {
            return isField(c.left(), field) && c.right() instanceof Text t ? Stream.of(t) : isField(c.right(), field) && c.left() instanceof Text l ? Stream.of(l) : Stream.of();
        } else if (e instanceof Among a && isField(a.left(), field)) {
            return a.choices().stream().filter(Text.class::isInstance).map(Text.class::cast);
        } else if (e instanceof Either either) {
            return Stream.concat(textsComparedWith(either.left(), field), textsComparedWith(either.right(), field));
        }
        return Stream.of();
    }

    private static boolean isField(Expression e, String field) {
        return e instanceof Field f && f.name().equals(field);
    }
}
