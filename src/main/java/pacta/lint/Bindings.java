package pacta.lint;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.language.Expression;
import pacta.language.Expression.Text;
import pacta.language.Expressions;

/** Variables that are bound and never used. */
final class Bindings implements Lint {

    /** Verbs read these of themselves. */
    private static final Set<String> READ_BY_VERBS = Set.of("$due", "$since", "$norm", "$state", "$id");
    private static final Pattern IN_SENTENCE = Pattern.compile("\\{(\\$\\w+)}");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Set<String> used = new HashSet<>(READ_BY_VERBS);
            Written.in(rule.tree()).flatMap(Expressions::all).flatMap(Bindings::names).forEach(used::add);
            // What is bound within “accumulate” may be there to be seen, not to be used: it is left alone.
            Sighting.in(rule.tree()).filter(s -> !s.counted()).map(Sighting::pattern).forEach(p -> {
                p.variable().filter(v -> !used.contains(v)).ifPresent(v -> tell(rule, p.place(), v, notes));
                p.constraints().stream().filter(c -> c.variable().isPresent() && !used.contains(c.variable().get())).forEach(c -> tell(rule, c.place(), c.variable().get(), notes));
            });
        }
    }

    private static void tell(RuleInfo rule, pacta.language.Place place, String variable, Notes notes) {
        notes.add("L018", rule, place, variable + " is bound here and used nowhere", "Take “" + variable + " :” out, or write {" + variable + "} in the sentence.");
    }

    private static Stream<String> names(Expression e) {
        if (e instanceof Expression.Variable v) {
            return Stream.of(v.name());
        }
        return e instanceof Text t ? IN_SENTENCE.matcher(t.value()).results().map(m -> m.group(1)) : Stream.of();
    }
}
