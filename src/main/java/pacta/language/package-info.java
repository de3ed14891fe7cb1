/**
 * The language of rules: the part of DRL that rules here are written in. Reads a rule file into a tree, holds the tree against the vocabulary of facts and
 * verbs, and gives Drools nothing that is not in the tree. Start from {@link pacta.language.RuleReader} and {@link pacta.language.RuleChecker}.
 */
package pacta.language;
