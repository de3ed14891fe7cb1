package pacta.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pacta.engine.RuleInfo;

/** Names that are no sentences: a name stands in every finding and every explanation. */
final class Names implements Lint {

    private static final int FEWEST_WORDS = 3;
    private static final Pattern ABOUT_THE_RULE = Pattern.compile("(?i)\\b(rule|check|checks|todo|fixme|wip|untitled)\\b");
    private static final Pattern AS_IN_A_PROGRAM = Pattern.compile("_|[a-z][A-Z]|\\b[a-z]+\\d+\\b");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            wrong(rule.name(), material).ifPresent(what -> notes.add("L003", rule, notes.ofName(rule), "the name of the rule " + what,
                    "Write a short sentence that is true when the rule fires, with a capital and without a full stop, such as “Stock is still held after the deadline”."));
        }
    }

    private static Optional<String> wrong(String name, Material material) {
        if (AS_IN_A_PROGRAM.matcher(name).find()) {
            return Optional.of("is written as in a program");
        }
        if (ABOUT_THE_RULE.matcher(name).find()) {
            return Optional.of("speaks of the rule, not of what it finds");
        }
        if (material.norms().ids().stream().anyMatch(id -> name.equalsIgnoreCase(id) || name.strip().equalsIgnoreCase("norm " + id))) {
            return Optional.of("only repeats the norm");
        }
        if (name.strip().split("\\s+").length < FEWEST_WORDS) {
            return Optional.of("is too short for a sentence");
        }
        if (name.contains("!") || name.equals(name.toUpperCase(Locale.ROOT))) {
            return Optional.of(name.contains("!") ? "has an exclamation mark" : "is all in capitals");
        }
        if (!name.strip().equals(name) || name.contains("  ")) {
            return Optional.of("has blanks too many");
        }
        if (Character.isLowerCase(name.charAt(0))) {
            return Optional.of("begins with a small letter");
        }
        return name.endsWith(".") ? Optional.of("ends with a full stop") : Optional.empty();
    }
}
