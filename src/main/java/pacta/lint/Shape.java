package pacta.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Expression;
import pacta.language.Expressions;
import pacta.language.Rule;

/**
 * The conditions of a rule without the names of its variables: each stands for what it was bound to, such as {@code #2:date} for the date of the fact that
 * the second condition matches.
 */
final class Shape {

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();

    /**
     * One condition.
     *
     * @param kind “is”, “not”, “exists”, or “other” for what is made of several patterns
     * @param demands what it demands, each in one form only
     * @param variables what each variable of the rule stands for
     */
    record Part(String kind, String type, int number, TreeSet<String> demands, Condition condition, Map<String, String> variables) {

        /** One of its demands, as it stands among them. */
        String inOneForm(Expression demand) {
            return Expressions.canonical(demand, variables, "#" + number + ":");
        }
    }

    private Shape() {
    }

    static Shape of(Rule rule) {
        Shape shape = new Shape();
        int number = 0;
        for (Condition c : rule.conditions()) {
            shape.parts.add(shape.part(c, ++number));
        }
        return shape;
    }

    List<Part> parts() {
        return parts;
    }

    /** An expression of the rule's conclusion, in one form only. */
    String canonical(Expression e) {
        return Expressions.canonical(e, variables, "");
    }

    private Part part(Condition c, int number) {
        String name = "#" + number;
        if (c instanceof Pattern p) {
            return new Part("is", p.type(), number, pattern(p, name, variables), c, variables);
        } else if (c instanceof Quantified q && q.of() instanceof Pattern p) {
            return new Part(q.negated() ? "not" : "exists", p.type(), number, pattern(p, name, new HashMap<>(variables)), c, variables);
        }
        return new Part("other", "", number, new TreeSet<>(List.of(text(c, name, variables))), c, variables);
    }

    private static TreeSet<String> pattern(Pattern p, String name, Map<String, String> variables) {
        p.variable().ifPresent(v -> variables.put(v, name));
        TreeSet<String> out = new TreeSet<>();
        for (Constraint c : p.constraints()) {
            Expressions.demanded(c).stream().flatMap(Expressions::apart).forEach(e -> out.add(Expressions.canonical(e, variables, name + ":")));
            c.variable().ifPresent(v -> variables.put(v, Expressions.canonical(Expressions.bound(c), variables, name + ":")));
        }
        return out;
    }

    private static String text(Condition c, String name, Map<String, String> variables) {
        if (c instanceof Pattern p) {
            return p.type() + pattern(p, name, variables);
        } else if (c instanceof Quantified q) {
            return (q.negated() ? "not " : "exists ") + text(q.of(), name + ".1", new HashMap<>(variables));
        } else if (c instanceof Junction j) {
            int[] number = {0};
            return j.parts().stream().map(p -> text(p, name + "." + ++number[0], variables)).collect(Collectors.joining(j.all() ? " and " : " or ", "(", ")"));
        }
        Accumulation a = (Accumulation) c;
        Map<String, String> inner = new HashMap<>(variables);
        String source = text(a.source(), name + ".1", inner);
        List<String> functions = new ArrayList<>();
        a.functions().forEach(f -> {
            String function = f.name() + "(" + Expressions.canonical(f.argument(), inner, "") + ")";
            variables.put(f.variable(), name + ":" + function);
            functions.add(function);
        });
        List<String> then = a.constraints().stream().map(x -> Expressions.canonical(x.expression(), variables, "")).sorted().toList();
        return "accumulate(" + source + ";" + functions.stream().sorted().toList() + ";" + then + ")";
    }
}
