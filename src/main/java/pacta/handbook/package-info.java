/** The words of rules with their meaning, and real rules as examples, made from the program and the rules so that they cannot go stale. Start from {@link pacta.handbook.VocabularyPage}. */
package pacta.handbook;
