package pacta.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.engine.RuleInfo;

/**
 * The mutants of a rule: a comparison turned or moved by one step, a number, a day or a parameter moved by one, a “not” dropped, a condition or
 * a constraint removed, a verb changed.
 */
final class Mutants {

    private static final Map<String, List<String>> COMPARISONS = Map.of("<", List.of("<=", ">="), "<=", List.of("<", ">"), ">", List.of(">=", "<="),
            ">=", List.of(">", "<"), "==", List.of("!="), "!=", List.of("=="));
    private static final Map<String, String> VERBS = Map.ofEntries(Map.entry("compliant", "nonCompliant"), Map.entry("nonCompliant", "atRisk"),
            Map.entry("atRisk", "concern"), Map.entry("concern", "late"), Map.entry("late", "compliant"), Map.entry("onTrack", "compliant"),
            Map.entry("notApplicable", "unknown"), Map.entry("unknown", "concern"));
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");
    private static final Pattern COMPARISON = Pattern.compile("<=|>=|==|!=|<|>");
    private static final Pattern MEMBERSHIP = Pattern.compile("\\b(not in|in|not memberOf|memberOf)\\b");
    private static final Pattern DAY = Pattern.compile("LocalDate\\.of\\([^()]*(\\([^()]*\\)[^()]*)*\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"])\\d+(?![\\w.\"])");
    private static final Pattern PARAMETER = Pattern.compile("Parameter\\(.*: (whole|value)\\b");
    private static final Pattern NEGATION = Pattern.compile("\\bnot(?=\\s*\\(|\\s+[A-Z])");
    private static final Pattern GROUP = Pattern.compile("belongs\\( drools, \\$state, \"");
    private static final Pattern VERB = Pattern.compile("^\\s*(\\w+)\\( drools");

    private final RuleInfo rule;
    private final List<String> lines;
    private final List<Mutant> out = new ArrayList<>();

    private Mutants(RuleInfo rule) {
        this.rule = rule;
        this.lines = rule.text().lines().toList();
    }

    static List<Mutant> of(RuleInfo rule) {
        Mutants mutants = new Mutants(rule);
        boolean conditions = false;
        boolean consequence = false;
        for (int i = 0; i < mutants.lines.size(); i++) {
            String line = mutants.lines.get(i).strip();
            if (line.equals("when")) {
                conditions = true;
            } else if (line.equals("then")) {
                conditions = false;
                consequence = true;
            } else if (conditions && !line.startsWith("//")) {
                mutants.condition(i);
            } else if (consequence) {
                mutants.consequence(i);
            }
        }
        return mutants.out;
    }

    private void condition(int i) {
        String line = lines.get(i);
        String code = blanked(line);
        String plain = DAY.matcher(code).replaceAll(m -> "@".repeat(m.group().length()));
        COMPARISON.matcher(plain).results().forEach(m -> COMPARISONS.get(m.group())
                .forEach(other -> add(i, line, m, other, "“" + m.group() + "” turned into “" + other + "”")));
        MEMBERSHIP.matcher(plain).results().forEach(m -> {
            String other = m.group().startsWith("not ") ? m.group().substring(4) : "not " + m.group();
            add(i, line, m, other, "“" + m.group() + "” turned into “" + other + "”");
        });
        DAY.matcher(code).results().forEach(m -> {
            add(i, line, m, m.group() + ".plusDays( 1 )", "day moved by one");
            add(i, line, m, m.group() + ".minusDays( 1 )", "day moved by one");
        });
        numbers(i, line, plain);
        Matcher parameter = PARAMETER.matcher(code);
        if (parameter.find()) {
            String field = parameter.group(1);
            add(i, line, at(parameter.start(1), field), "( " + field + " + 1 )", "parameter moved by one");
            add(i, line, at(parameter.start(1), field), "( " + field + " - 1 )", "parameter moved by one");
        }
        NEGATION.matcher(code).results().forEach(m -> add(i, line, m, "exists", "“not” dropped"));
        add(i, line, at(0, line), "", "condition removed");
        constraints(i, line, code);
    }

    private void consequence(int i) {
        String line = lines.get(i);
        numbers(i, line, DAY.matcher(blanked(line)).replaceAll(m -> "@".repeat(m.group().length())));
        DAY.matcher(blanked(line)).results().forEach(m -> {
            add(i, line, m, m.group() + ".plusDays( 1 )", "day moved by one");
            add(i, line, m, m.group() + ".minusDays( 1 )", "day moved by one");
        });
        Matcher verb = VERB.matcher(line);
        if (verb.find() && VERBS.containsKey(verb.group(1))) {
            String other = VERBS.get(verb.group(1));
            add(i, line, at(verb.start(1), verb.group(1)), other, "verb “" + verb.group(1) + "” changed to “" + other + "”");
        }
        Matcher group = GROUP.matcher(line);
        if (group.find()) {
            add(i, line, at(group.end(), ""), "not ", "group changed");
        }
    }

    private void numbers(int i, String line, String plain) {
        NUMBER.matcher(plain).results().forEach(m -> {
            int n = Integer.parseInt(m.group());
            add(i, line, m, Integer.toString(n + 1), m.group() + " moved to " + (n + 1));
            if (n > 0) {
                add(i, line, m, Integer.toString(n - 1), m.group() + " moved to " + (n - 1));
            }
        });
    }

    /** Removes each comparison between the brackets of a pattern; what is only bound is left alone. */
    private void constraints(int i, String line, String code) {
        for (int open = code.indexOf('('); open >= 0; open = code.indexOf('(', open + 1)) {
            int close = closing(code, open);
            if (open == 0 || !Character.isLetterOrDigit(code.charAt(open - 1)) || close < 0) {
                continue;
            }
            int from = open + 1;
            int depth = 0;
            boolean only = true;
            for (int k = open + 1; k <= close; k++) {
                char c = code.charAt(k);
                depth += c == '(' ? 1 : c == ')' && k < close ? -1 : 0;
                if (depth == 0 && (c == ',' || k == close)) {
                    String part = code.substring(from, k);
                    boolean last = k == close;
                    if (COMPARISON.matcher(part).find() || MEMBERSHIP.matcher(part).find()) {
                        int start = last && !only ? from - 1 : from;
                        int end = last ? k : k + 1;
                        add(i, line, at(start, line.substring(start, end)), last ? " " : "", "constraint “" + line.substring(from, k).strip() + "” removed");
                    }
                    only = false;
                    from = k + 1;
                }
            }
        }
    }

    private static int closing(String code, int open) {
        int depth = 0;
        for (int k = open; k < code.length(); k++) {
            depth += code.charAt(k) == '(' ? 1 : code.charAt(k) == ')' ? -1 : 0;
            if (depth == 0) {
                return k;
            }
        }
        return -1;
    }

    private static String blanked(String line) {
        return STRING.matcher(line).replaceAll(m -> "\"" + "_".repeat(m.group().length() - 2) + "\"");
    }

    private static MatchResult at(int start, String text) {
        Matcher m = Pattern.compile(Pattern.quote(text)).matcher(" ".repeat(start) + text);
        m.region(start, start + text.length());
        m.find();
        return m.toMatchResult();
    }

    private void add(int i, String line, MatchResult at, String instead, String change) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(i, line.substring(0, at.start()) + instead + line.substring(at.end()));
        out.add(new Mutant(rule, rule.line() + i, change, String.join("\n", changed)));
    }
}
