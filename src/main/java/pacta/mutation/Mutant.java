package pacta.mutation;

import pacta.engine.RuleInfo;

/**
 * A rule with one small change that its scenarios should notice.
 *
 * @param line the line of the change in the rule's file
 * @param change what was changed, in words
 * @param text the whole changed rule
 */
public record Mutant(RuleInfo rule, int line, String change, String text) {
}
