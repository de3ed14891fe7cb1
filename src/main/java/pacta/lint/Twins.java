package pacta.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.language.Expression;
import pacta.language.Expressions;

/** Rules that say the same, and rules that were copied to change one number. */
final class Twins implements Lint {

    private static final Pattern NUMBER = Pattern.compile("\"[^\"]*\"|(?<![\\w#.])\\d+(\\.\\d+)?");

    @Override
    public void look(Material material, Notes notes) {
        Map<String, List<RuleInfo>> byConclusion = new LinkedHashMap<>();
        material.rules().forEach(r -> byConclusion.computeIfAbsent(conclusion(r, material), c -> new ArrayList<>()).add(r));
        Map<String, RuleInfo> copies = new HashMap<>();
        for (List<RuleInfo> alike : byConclusion.values()) {
            for (int i = 1; i < alike.size(); i++) {
                same(alike.get(i), alike.subList(0, i), material, notes);
            }
        }
        for (RuleInfo rule : material.rules()) {
            copy(rule, copies, material, notes);
        }
    }

    private static void same(RuleInfo rule, List<RuleInfo> before, Material material, Notes notes) {
        var parts = material.shape(rule).parts();
        for (RuleInfo other : before) {
            var others = material.shape(other).parts();
            if (others.size() == parts.size() && Covering.holds(parts, others) && Covering.holds(others, parts)) {
                notes.add("L013", rule, notes.ofName(rule), "this rule has the same conditions and the same conclusion as “" + other.name() + "” (" + other.file() + ":" + other.line() + ")", "Keep one of them.");
                return;
            }
        }
    }

    /** The verb with all that it takes but for the sentence, and what the metadata say of norm and scope. */
    private static String conclusion(RuleInfo rule, Material material) {
        Shape shape = material.shape(rule);
        List<Expression> taken = new ArrayList<>(rule.tree().conclusion().arguments());
        if (Verb.verdict(rule).isPresent()) {
            taken.remove(taken.size() - 1);
        }
        String arguments = rule.verb().equals("figure") ? rule.tree().conclusion().arguments().stream().map(a -> Expressions.canonical(a, Map.of(), "")).collect(Collectors.joining(","))
                : taken.stream().skip(1).map(shape::canonical).collect(Collectors.joining(","));
        return rule.verb() + "|" + rule.norms() + rule.decides() + rule.sees() + "|" + arguments.replaceAll("#\\d+", "#");
    }

    /** Told at the second of two rules that are the same but for one number. */
    private static void copy(RuleInfo rule, Map<String, RuleInfo> seen, Material material, Notes notes) {
        String all = whole(rule, material);
        List<Integer> starts = new ArrayList<>();
        Matcher m = NUMBER.matcher(all);
        while (m.find()) {
            if (!m.group().startsWith("\"")) {
                starts.add(m.start());
            }
        }
        RuleInfo first = null;
        for (int start : starts) {
            m.reset().region(start, all.length());
            m.find();
            String key = all.substring(0, start) + "?" + all.substring(m.end());
            RuleInfo other = seen.putIfAbsent(key, rule);
            first = first == null && other != null && !whole(other, material).equals(all) ? other : first;
        }
        if (first != null) {
            notes.add("L014", rule, notes.ofName(rule), "this rule differs from “" + first.name() + "” (" + first.file() + ":" + first.line() + ") in one number only", "Write one rule, and give the number a name in parameters.yaml.");
        }
    }

    private static String whole(RuleInfo rule, Material material) {
        Shape shape = material.shape(rule);
        return conclusion(rule, material) + shape.parts().stream().map(p -> p.kind() + p.type() + p.demands()).sorted().collect(Collectors.joining("\n"));
    }
}
