package pacta.lint;

import java.util.Set;
import java.util.TreeSet;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
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
record Words(Set<String> only, Set<String> never) {

    /** What a pattern says of a field, in plain comparisons with texts. */
    static Words of(Pattern pattern, String field) {
        Words out = new Words(new TreeSet<>(), new TreeSet<>());
        pattern.constraints().stream().flatMap(c -> Expressions.demanded(c).stream()).flatMap(Expressions::apart).forEach(e -> out.add(e, field));
        return out;
    }

    private void add(Expression e, String field) {
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

    boolean allow(String word) {
        return (only.isEmpty() || only.contains(word)) && !never.contains(word);
    }
}
