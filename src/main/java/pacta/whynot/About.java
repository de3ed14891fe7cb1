package pacta.whynot;

import java.util.Optional;
import java.util.Set;
import java.util.Map;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Pattern;
import pacta.language.Conditions;
import pacta.language.Expression;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;

/** The fields that say what a fact is about. A fact that differs there is about something else, and never near. */
final class About {

    private static final Set<String> FIELDS = Set.of("name", "norm", "topic", "id", "code", "state", "type", "instrument", "caseId", "concludedBy", "of");

    private About() {
    }

    /** Whether the constraint asks for facts about something of a certain name. */
    static boolean restricts(Constraint c) {
        Expression e = c.expression();
        if (e instanceof Comparison x) {
            return x.sign().equals("==") && (isField(x.left()) || isField(x.right())) || x.sign().equals("memberOf") && isField(x.left());
        }
        return e instanceof Among a && !a.negated() && isField(a.left());
    }

    /** Whether a fact is about what the pattern names, as far as it names it in so many words. */
    static boolean same(Pattern pattern, Object fact) {
        Values values = new Values(Optional.of(fact), Map.of());
        return pattern.constraints().stream().filter(About::restricts).allMatch(c -> FIELDS.stream().allMatch(field -> {
            Set<String> named = Conditions.textsComparedWith(c.expression(), field).map(Expression.Text::value).collect(java.util.stream.Collectors.toSet());
            return named.isEmpty() || values.of(new Field(field, c.place())).map(v -> named.contains(v.toString())).orElse(true);
        }));
    }

    private static boolean isField(Expression e) {
        return e instanceof Field f && FIELDS.contains(f.name());
    }
}
