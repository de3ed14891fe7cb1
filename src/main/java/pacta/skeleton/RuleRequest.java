package pacta.skeleton;

/**
 * A rule that somebody wants.
 *
 * @param file the rule file as typed; empty: the one that decides the norm already
 */
public record RuleRequest(String name, String norm, String verb, String file) {
}
