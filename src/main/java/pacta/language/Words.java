package pacta.language;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import pacta.language.Condition.Pattern;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expression.Text;

/**
 * What the text in a field of a pattern may be.
 *
 * @param only the texts that it may be; empty if the pattern names none
 * @param never the texts that it may not be
 */
public record Words(Set<String> only, Set<String> never) {

    public Words {
        only = Collections.unmodifiableSet(new TreeSet<>(only));
        never = Collections.unmodifiableSet(new TreeSet<>(never));
    }

    /** What a pattern says of a field, in plain comparisons with texts. */
    public static Words of(Pattern pattern, String field) {
        Set<String> only = new TreeSet<>();
        Set<String> never = new TreeSet<>();
        pattern.constraints().stream().flatMap(c -> Expressions.demanded(c).stream()).flatMap(Expressions::apart).forEach(e -> add(e, field, only, never));
        return new Words(only, never);
    }

    private static void add(Expression e, String field, Set<String> only, Set<String> never) {
        if (e instanceof Comparison c && Expressions.turned(c).left() instanceof Field f && f.name().equals(field) && Expressions.turned(c).right() instanceof Text t) {
            if (c.sign().equals("==")) {
                only.add(t.value());
            } else if (c.sign().equals("!=")) {
                never.add(t.value());
            }
        } else if (e instanceof Among a && a.left() instanceof Field f && f.name().equals(field) && a.choices().stream().allMatch(Text.class::isInstance)) {
            a.choices().forEach(c -> (a.negated() ? never : only).add(((Text) c).value()));
        }
    }

    /** Whether it may be this word. */
    public boolean allow(String word) {
        return (only.isEmpty() || only.contains(word)) && !never.contains(word);
    }
}
