package pacta.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.engine.RuleInfo;
import pacta.language.Expression;
import pacta.language.Expression.Text;
import pacta.language.Expressions;
import pacta.norms.Force;
import pacta.norms.Norm;

/** Messages that people cannot read as sentences, and those that reproach where nothing binding was broken. */
final class Sentences implements Lint {

    private static final Pattern PLACE = Pattern.compile("\\{\\$?\\w+}");
    private static final Pattern VARIABLE = Pattern.compile("(\\{?)\\s*(\\$\\w+)");
    private static final Pattern PROGRAM = Pattern.compile("==|!=|&&|\\|\\||\\(\\)|\\bnull\\b|\\w_\\w|\\b[a-z]+[A-Z]\\w*|[$%]\\w|[{}]");
    private static final Pattern REPROACH = Pattern.compile("(?i)\\b(non-?compliant|non-?compliance|violat\\w*|breach\\w*|illegal\\w*|unlawful\\w*|infring\\w*)\\b");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Verb.sentence(rule).ifPresent(e -> sentence(rule, e, material, notes));
            if (rule.verb().equals("figure") && rule.tree().conclusion().arguments().get(0) instanceof Text name && name.value().isBlank()) {
                notes.add("L022", rule, name.place(), "the figure has no name", "Say what is counted, such as \"States that have joined\".");
            }
        }
    }

    private static void sentence(RuleInfo rule, Expression e, Material material, Notes notes) {
        List<Text> texts = Expressions.all(e).filter(Text.class::isInstance).map(Text.class::cast).toList();
        if (texts.size() == 1 && e instanceof Text t && braces(t.value()).isEmpty()) {
            wrong(t.value(), rule, material).ifPresent(what -> notes.add("L022", rule, t.place(), "the message " + what, "Write a full sentence as people should read it, with {$…} for what the conditions bind."));
        }
        texts.forEach(t -> {
            reproach(rule, t, material, notes);
            braces(t.value()).ifPresent(what -> notes.add("L022", rule, t.place(), "the message " + what, "What stands for a value is {$…}, with one “{” before it and one “}” behind it."));
        });
    }

    /** People would read “$held” or “{$held” as it stands. */
    private static Optional<String> braces(String text) {
        String rest = PLACE.matcher(text).replaceAll("");
        Matcher variable = VARIABLE.matcher(rest);
        if (variable.find()) {
            return Optional.of(variable.group(1).isEmpty() ? "speaks of " + variable.group(2) + " without braces" : "has a “{” that is not closed, before " + variable.group(2));
        }
        return rest.contains("{") || rest.contains("}") ? Optional.of("has a brace that is no part of {$…}") : Optional.empty();
    }

    private static Optional<String> wrong(String text, RuleInfo rule, Material material) {
        String bare = PLACE.matcher(text).replaceAll("X");
        if (bare.isBlank()) {
            return Optional.of("is empty");
        }
        if (bare.equals("X")) {
            return Optional.empty();
        }
        if (PROGRAM.matcher(bare).find()) {
            return Optional.of("reads like a program");
        }
        if (text.contains("  ") || !text.strip().equals(text)) {
            return Optional.of("has blanks too many");
        }
        if (Character.isLowerCase(bare.charAt(0))) {
            return Optional.of("begins with a small letter");
        }
        // What a reviewer has written may stand at the end, with a full stop of its own.
        if (!bare.matches("(?s).*([.?]|: X)")) {
            return Optional.of("does not end with a full stop");
        }
        boolean aboutAll = rule.sees() == RuleInfo.Sees.ALL_STATES;
        return PLACE.matcher(text).find() || aboutAll ? Optional.empty() : Optional.of("names nothing: neither the State nor what was found");
    }

    private static void reproach(RuleInfo rule, Text t, Material material, Notes notes) {
        var norms = material.decidedBy(rule).stream().flatMap(id -> material.norms().find(id).stream()).toList();
        var word = REPROACH.matcher(t.value());
        if (!norms.isEmpty() && norms.stream().map(Norm::force).noneMatch(Force.BINDING::equals) && word.find()) {
            notes.add("L023", rule, t.place(), "“" + word.group() + "” is too strong a word here: “" + norms.get(0).id() + "” is " + article(norms.get(0).force()) + ", and only a binding norm can be breached",
                    "Say what was not done, such as “has not reported on it”.");
        }
    }

    private static String article(Force force) {
        return force == Force.COMMITMENT ? "a commitment" : "an expectation";
    }
}
