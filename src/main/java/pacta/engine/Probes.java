package pacta.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import pacta.yaml.Problems;

/** Lists of conditions that are matched like those of rules, by the same engine, and from which nothing follows. */
final class Probes {

    private static final String NAME = "probe ";

    private final List<List<String>> probes;

    private Probes(List<List<String>> probes) {
        this.probes = probes;
    }

    static Probes of(List<List<String>> probes) {
        return new Probes(probes);
    }

    /** Where each of them is met. One that fails on these facts spoils no other: then each is matched alone. */
    List<Optional<List<Map<String, Object>>>> against(List<Object> facts) {
        List<Integer> all = IntStream.range(0, probes.size()).boxed().toList();
        Optional<Map<Integer, Set<Map<String, Object>>>> together = match(all, facts);
        List<Optional<List<Map<String, Object>>>> out = new ArrayList<>();
        for (int i : all) {
            out.add((together.isPresent() ? together : match(List.of(i), facts)).map(m -> List.copyOf(m.getOrDefault(i, Set.of()))));
        }
        return out;
    }

    private Optional<Map<Integer, Set<Map<String, Object>>>> match(List<Integer> numbers, List<Object> facts) {
        InternalKnowledgeBase base = DroolsCompiler.empty();
        try {
            // Read by our own reader like any rule file: what could not stand in a rule is no probe either.
            Problems problems = new Problems();
            RuleFile file = new RuleFile("probe", drl(numbers)).read(problems);
            if (!problems.isEmpty()) {
                throw new IllegalStateException(problems.sorted().get(0).inWords());
            }
            base.addPackages(DroolsCompiler.packages(file.trees(rule -> true)));
        } catch (DroolsCompiler.Unbuildable e) {
            throw new IllegalStateException(e);
        }
        Map<Integer, Set<Map<String, Object>>> out = new LinkedHashMap<>();
        KieSession kie = base.newKieSession();
        SessionPool.OPEN.incrementAndGet();
        try {
            facts.forEach(kie::insert);
            kie.fireAllRules(match -> {
                out.computeIfAbsent(Integer.valueOf(match.getRule().getName().substring(NAME.length())), n -> new LinkedHashSet<>()).add(bound(match));
                return false;
            });
            return Optional.of(out);
        } catch (RuntimeException e) {
            return Optional.empty();
        } finally {
            kie.dispose();
            SessionPool.OPEN.decrementAndGet();
        }
    }

    private String drl(List<Integer> numbers) {
        StringBuilder out = new StringBuilder("package rules\ndialect \"mvel\"\n");
        for (int i : numbers) {
            out.append("rule \"").append(NAME).append(i).append("\"\nwhen\n");
            probes.get(i).forEach(c -> out.append(c).append('\n'));
            out.append("then\n    belongs( drools, \"*\", \"\" )\nend\n");
        }
        return out.toString();
    }

    private static Map<String, Object> bound(Match match) {
        Map<String, Object> out = new TreeMap<>();
        match.getDeclarationIds().stream().filter(id -> id.startsWith("$")).forEach(id -> out.put(id, match.getDeclarationValue(id)));
        return out;
    }
}
