package pacta.lint;

import java.util.Map;
import pacta.engine.RuleInfo;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Pattern;
import pacta.language.Expression.Field;
import pacta.language.Expressions;

/** Conditions on things of many names that do not say which: they match each of them. */
final class Which implements Lint {

    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("Deadline", "norm"), Map.entry("Verdict", "norm"), Map.entry("Standing", "norm"), Map.entry("Attestation", "norm"),
            Map.entry("DeadlineStatement", "norm"), Map.entry("Group", "name"), Map.entry("Figure", "name"), Map.entry("ConventionEvent", "name"), Map.entry("Indicator", "name"),
            Map.entry("Parameter", "id"), Map.entry("Coverage", "topic"), Map.entry("Activity", "kind"), Map.entry("Disagreement", "type"));

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Sighting.in(rule.tree()).map(Sighting::pattern).filter(p -> !isSaid(p)).forEach(p -> notes.add("L035", rule, p.place(),
                    "this does not say which " + p.type() + " is meant, so it matches every one", "Write " + p.type() + "( " + NAMED.get(p.type()) + " == \"…\" )."));
        }
    }

    /** Whether a condition says or asks which is meant, if there are many. */
    static boolean isSaid(Pattern p) {
        String field = NAMED.get(p.type());
        return field == null || p.constraints().stream().map(Constraint::expression).flatMap(Expressions::all).anyMatch(e -> e instanceof Field f && f.name().equals(field));
    }
}
