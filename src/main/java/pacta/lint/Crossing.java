package pacta.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Expressions;
import pacta.language.Words;

/** Patterns in rules about all States that have nothing to do with each other, so that the rule fires for every pair. */
final class Crossing implements Lint {

    /** There is one of each, or one of each name. */
    private static final Set<String> SINGLE = Set.of("AsOf", "Parameter", "ConventionEvent");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            if (rule.sees() != Sees.ONE_STATE) {
                together(rule, rule.tree().conditions(), notes);
            }
        }
    }

    private static void together(RuleInfo rule, List<Condition> conditions, Notes notes) {
        Map<String, Integer> groups = new HashMap<>();
        List<Pattern> many = new ArrayList<>();
        List<Set<String>> variables = new ArrayList<>();
        for (Condition c : conditions) {
            inner(c).forEach(parts -> together(rule, parts, notes));
            if (c instanceof Pattern p && !isSingle(p)) {
                many.add(p);
                variables.add(names(p));
            } else if (c instanceof Pattern p && p.type().equals("AsOf")) {
                variables.add(names(p));
            }
        }
        join(variables, groups);
        for (int i = 1; i < many.size(); i++) {
            Set<String> own = names(many.get(i));
            boolean joined = many.subList(0, i).stream().anyMatch(earlier -> names(earlier).stream().anyMatch(v -> own.stream().anyMatch(o -> groups.get(v).equals(groups.get(o)))));
            if (!joined) {
                notes.add("L024", rule, many.get(i).place(), "nothing ties this " + many.get(i).type() + " to the conditions before it, so the rule fires for every pair of them", "Compare a field with a variable that is bound above, such as state == $country.");
            }
        }
    }

    private static Stream<List<Condition>> inner(Condition c) {
        if (c instanceof Quantified q) {
            return inner(q.of());
        } else if (c instanceof Accumulation a) {
            return inner(a.source());
        }
        return c instanceof Junction j && j.all() ? Stream.of(j.parts()) : Stream.of();
    }

    /** Gives variables that occur in one pattern the same number, over any chain of patterns. */
    private static void join(List<Set<String>> variables, Map<String, Integer> groups) {
        int next = 0;
        for (Set<String> names : variables) {
            int group = next++;
            Set<Integer> merged = new TreeSet<>();
            names.forEach(n -> merged.add(groups.getOrDefault(n, group)));
            groups.replaceAll((n, g) -> merged.contains(g) ? group : g);
            names.forEach(n -> groups.put(n, group));
        }
    }

    private static boolean isSingle(Pattern p) {
        boolean oneDuty = p.type().equals("Duty") && Words.of(p, "norm").only().size() == 1;
        return oneDuty || SINGLE.contains(p.type());
    }

    private static Set<String> names(Pattern p) {
        Set<String> out = new TreeSet<>();
        p.variable().ifPresent(out::add);
        p.constraints().forEach(c -> {
            c.variable().ifPresent(out::add);
            Expressions.variables(c.expression()).forEach(out::add);
        });
        return out;
    }
}
