package pacta.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The order in which rules are best tried: each after those whose conclusions its conditions are about, as databases stratify theirs. Nothing that they come to
 * hangs on it, as a conclusion is taken back when what it rests on turns out otherwise (where rules deny each other it may, and L005 says so); but without it half
 * of all conclusions are. Who writes rules need not know of it.
 */
final class Strata {

    private static final String SALIENCE = "salience";

    private final Map<String, Integer> depths = new HashMap<>();

    private Strata() {
    }

    /** The order of all rules of a rule base. Where rules wait for each other, those come first that wait for the fewest. */
    static Strata of(Collection<RuleInfo> rules) {
        Strata strata = new Strata();
        Map<String, Set<String>> awaited = awaited(rules);
        Map<String, List<String>> waiting = new HashMap<>();
        awaited.forEach((rule, others) -> others.forEach(other -> waiting.computeIfAbsent(other, o -> new ArrayList<>()).add(rule)));
        for (int depth = 0; !awaited.isEmpty(); depth++) {
            int fewest = awaited.values().stream().mapToInt(Set::size).min().orElseThrow();
            List<String> next = awaited.keySet().stream().filter(rule -> awaited.get(rule).size() == fewest).toList();
            for (String rule : next) {
                strata.depths.put(rule, depth);
                awaited.remove(rule);
                for (String other : waiting.getOrDefault(rule, List.of())) {
                    awaited.getOrDefault(other, new HashSet<>()).remove(rule);
                }
            }
        }
        return strata;
    }

    /** Of each rule, the others whose conclusions it may look for. */
    private static Map<String, Set<String>> awaited(Collection<RuleInfo> rules) {
        Map<String, List<RuleInfo>> concluding = rules.stream().collect(Collectors.groupingBy(RuleInfo::derives));
        Map<String, Set<String>> on = rules.stream().collect(Collectors.toMap(RuleInfo::name, Awaited::concludedBy));
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (RuleInfo rule : rules) {
            Set<String> others = new HashSet<>();
            for (Awaited awaited : Awaited.by(rule)) {
                for (RuleInfo other : concluding.getOrDefault(awaited.type(), List.of())) {
                    if (other != rule && rule.sees().together(other.sees()) && awaited.mayBe(awaited.type(), on.get(other.name()))) {
                        others.add(other.name());
                    }
                }
            }
            out.put(rule.name(), others);
        }
        return out;
    }

    /** All rules of a file, each told when to be tried. */
    List<RuleDescr> ordered(RuleFile file) {
        return file.trees(rule -> true).stream().map(this::order).toList();
    }

    /** Tells the engine when to try a rule: it begins with those of the highest salience. */
    RuleDescr order(RuleDescr rule) {
        rule.addAttribute(new AttributeDescr(SALIENCE, Integer.toString(-depths.getOrDefault(rule.getName(), 0))));
        return rule;
    }
}
