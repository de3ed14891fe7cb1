package pacta.engine;

import java.util.List;
import java.util.Set;
import pacta.language.Condition.Pattern;
import pacta.language.Conditions;
import pacta.language.Words;

/**
 * What a condition looks for among the conclusions of rules.
 *
 * @param type the type of conclusion
 * @param names the groups or figures, or the norms of other conclusions, that it asks for
 */
record Awaited(String type, Words names) {

    /** The types of conclusions that are told apart by their names, not by norms. */
    private static final Set<String> NAMED = Set.of("Group", "Figure");

    /** What all conditions of a rule look for. */
    static List<Awaited> by(RuleInfo rule) {
        return Conditions.patterns(rule.tree()).map(Awaited::by).toList();
    }

    private static Awaited by(Pattern pattern) {
        return new Awaited(pattern.type(), Words.of(pattern, NAMED.contains(pattern.type()) ? "name" : "norm"));
    }

    /** The group or figure, or the norms, that a rule concludes on; empty if it may be any. */
    static Set<String> concludedBy(RuleInfo rule) {
        return NAMED.contains(rule.derives()) ? rule.namesConcluded() : Set.copyOf(rule.norms());
    }

    /** Whether it may be a conclusion of that type on these; on any if there are none. */
    boolean mayBe(String concluded, Set<String> on) {
        return type.equals(concluded) && (on.isEmpty() || on.stream().anyMatch(names::allow));
    }

    /** Whether it may be what the rule concludes. */
    boolean mayBeOf(RuleInfo rule) {
        return mayBe(rule.derives(), concludedBy(rule));
    }
}
