package pacta.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.language.Condition.Function;
import pacta.language.Expression;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expression.Number;
import pacta.language.Expression.Part;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;
import pacta.language.Expressions;
import pacta.language.ValueKind;

/** What holds of values whatever is on file: a count is not below zero, and a word is one of those that its field may hold. */
final class Domain {

    /** Its value is read from a text, and may be any number. */
    private static final String ANY_NUMBER = "Indicator";

    private final RuleInfo rule;
    private final Material material;

    Domain(RuleInfo rule, Material material) {
        this.rule = rule;
        this.material = material;
    }

    /**
     * What holds of the fields and counts that these demands speak of.
     *
     * @param type the type that fields are of; none if empty
     */
    List<Expression> of(String type, Collection<? extends Expression> demands) {
        Set<String> counts = Written.accumulations(rule.tree()).flatMap(a -> a.functions().stream()).filter(f -> f.name().equals("count")).map(Function::variable).collect(Collectors.toSet());
        Map<String, Expression> out = new TreeMap<>();
        demands.stream().flatMap(Expressions::all).forEach(e -> {
            if (e instanceof Field f && !type.isEmpty()) {
                field(type, f).forEach(x -> out.put(f.name() + out.size(), x));
            } else if (e instanceof Part p && p.name().equals("size") || e instanceof Variable v && counts.contains(v.name())) {
                out.put(e.toString(), notBelowZero(e));
            }
        });
        return List.copyOf(out.values());
    }

    private List<Expression> field(String type, Field f) {
        var found = material.field(type, f.name());
        List<Expression> out = new ArrayList<>();
        if (found.kind() == ValueKind.NUMBER && !type.equals(ANY_NUMBER)) {
            out.add(notBelowZero(f));
        } else if (found.kind() == ValueKind.TRUTH) {
            out.add(new Among(f, false, List.of(new Truth(true, f.place()), new Truth(false, f.place())), f.place()));
        } else if (found.kind() == ValueKind.TEXT && !found.words().isEmpty() && !found.mayBeLeftOut()) {
            out.add(new Among(f, false, found.words().stream().<Expression>map(w -> new Text(w, f.place())).toList(), f.place()));
        }
        return out;
    }

    private static Expression notBelowZero(Expression e) {
        return new Comparison(e, ">=", new Number("0", e.place()), e.place());
    }
}
