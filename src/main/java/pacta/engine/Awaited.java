package pacta.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Pattern;
import pacta.language.Conditions;
import pacta.language.Expression;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;

/**
 * What a condition looks for among the conclusions of rules.
 *
 * @param type the type of conclusion
 * @param names the groups or figures, or the norms of other conclusions, that it asks for; empty if it may be any
 */
record Awaited(String type, Set<String> names) {

    /** The types of conclusions that are told apart by their names, not by norms. */
    private static final Set<String> NAMED = Set.of("Group", "Figure");

    /** What all conditions of a rule look for. */
    static List<Awaited> by(RuleInfo rule) {
        return Conditions.patterns(rule.tree()).map(Awaited::by).toList();
    }

    private static Awaited by(Pattern pattern) {
        String field = NAMED.contains(pattern.type()) ? "name" : "norm";
        Set<String> names = new HashSet<>();
        for (Constraint constraint : pattern.constraints()) {
            if (says(constraint.expression())) {
                Conditions.textsComparedWith(constraint.expression(), field).forEach(text -> names.add(text.value()));
            }
        }
        return new Awaited(pattern.type(), names);
    }

    /** Whether it says what something is; not what it is not, nor what it may be beside other things. */
    private static boolean says(Expression e) {
        return e instanceof Comparison c && c.sign().equals("==") || e instanceof Among a && !a.negated();
    }

    /** The group or figure, or the norms, that a rule concludes on; empty if it may be any. */
    static Set<String> concludedBy(RuleInfo rule) {
        return NAMED.contains(rule.derives()) ? rule.namesConcluded() : Set.copyOf(rule.norms());
    }

    /** Whether it may be a conclusion of that type on these; on any if there are none. */
    boolean mayBe(String concluded, Set<String> on) {
        return type.equals(concluded) && (names.isEmpty() || on.isEmpty() || !Collections.disjoint(names, on));
    }

    /** Whether it may be what the rule concludes. */
    boolean mayBeOf(RuleInfo rule) {
        return mayBe(rule.derives(), concludedBy(rule));
    }
}
