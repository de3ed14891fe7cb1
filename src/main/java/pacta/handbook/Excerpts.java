package pacta.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.scenario.Scenario;
import pacta.yaml.Nearest;

/**
 * Real rules in a text: between {@code <!-- rule: NAME -->} and {@code <!-- end -->} stand the rule of that name as it is in its file, the place of it, and
 * the scenarios in which it fires and is narrowly missed.
 */
public final class Excerpts {

    private static final Pattern PLACE = Pattern.compile("<!-- rule: (.+?) -->\n(?:.*?\n)??<!-- end -->", Pattern.DOTALL);

    private final List<RuleInfo> rules;
    private final List<Scenario> scenarios;

    /** Excerpts from these rules and their scenarios, whose files are named from the folder that holds the folder of rules. */
    public Excerpts(List<RuleInfo> rules, List<Scenario> scenarios) {
        this.rules = rules;
        this.scenarios = scenarios;
    }

    /**
     * The text with every excerpt as it is now.
     *
     * @throws Unknown if it names a rule that is not there
     */
    public String in(String text) throws Unknown {
        StringBuilder out = new StringBuilder();
        Matcher m = PLACE.matcher(text);
        while (m.find()) {
            m.appendReplacement(out, Matcher.quoteReplacement("<!-- rule: " + m.group(1) + " -->\n" + excerpt(rule(m.group(1))) + "<!-- end -->"));
        }
        return m.appendTail(out).toString();
    }

    private RuleInfo rule(String name) throws Unknown {
        Optional<RuleInfo> found = rules.stream().filter(r -> r.name().equals(name)).findFirst();
        if (found.isEmpty()) {
            throw new Unknown("there is no rule “" + name + "”. " + Nearest.suggestion(name, rules.stream().map(RuleInfo::name).collect(Collectors.toSet())));
        }
        return found.get();
    }

    private String excerpt(RuleInfo rule) {
        return "In " + link(rule.file(), rule.line(), below(rule.file())) + ":\n\n```\n" + rule.text().strip() + "\n```\n\n"
                + proof("It fires in ", rule, Scenario::fires) + proof("It is narrowly missed in ", rule, Scenario::misses);
    }

    /** The first scenario that has it so: of the file beside the rule, else of another; those that are there for mutants alone come last. */
    private String proof(String begins, RuleInfo rule, Function<Scenario, List<String>> named) {
        String beside = rule.file().replaceFirst("\\.drl$", ".test.yaml");
        return scenarios.stream().filter(s -> named.apply(s).contains(rule.name()))
                .min(Comparator.comparing((Scenario s) -> !s.file().equals(beside)).thenComparing(s -> s.file().contains(".edges.")))
                .map(s -> begins + link(s.file(), s.line(), "“" + s.name() + "”") + ".\n").orElse("");
    }

    private static String link(String file, int line, String shown) {
        return "[" + shown + "](" + below(file) + "#L" + line + ")";
    }

    /** As seen from within the folder of rules. */
    private static String below(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    /** A text speaks of a rule that is not there. */
    public static final class Unknown extends Exception {

        private static final long serialVersionUID = 1L;

        Unknown(String message) {
            super(message);
        }
    }
}
