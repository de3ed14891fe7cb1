package pacta.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioRunner;

/**
 * Tests the scenarios: each mutant of a rule must make one of them fail. A mutant that does not compile is none. Mutants are held against the
 * scenarios that have to do with their rule: those that name it, those in which it fires, those of its norms, and those of its file.
 */
public final class MutationTest {

    private final RuleBase rules;
    private final List<Scenario> scenarios;
    private final Function<RuleBase, Evaluator> evaluator;

    public MutationTest(RuleBase rules, List<Scenario> scenarios, Function<RuleBase, Evaluator> evaluator) {
        this.rules = rules;
        this.scenarios = List.copyOf(scenarios);
        this.evaluator = evaluator;
    }

    /**
     * @param killed how many mutants a scenario noticed
     * @param survivors those that none noticed, by file and line
     */
    public record Result(int killed, List<Mutant> survivors) {

        /** Killed mutants in per cent of all. */
        public double score() {
            int all = killed + survivors.size();
            return all == 0 ? 100 : 100.0 * killed / all;
        }
    }

    /**
     * Tries the mutants of the rules that are wanted.
     *
     * @param every 1 for all mutants, 2 for every second one, and so on; the same ones each time
     * @param threads how many mutants are tried at once, each with a rule base of its own
     */
    public Result run(Set<String> wanted, int every, int threads) {
        List<RuleInfo> mutated = rules.rules().stream().filter(r -> wanted.contains(r.name())).toList();
        ScenarioRunner runner = new ScenarioRunner(evaluator.apply(rules));
        Map<Scenario, Set<String>> fired = new HashMap<>();
        scenarios.forEach(s -> fired.put(s, runner.run(s).fired()));
        List<Result> parts = IntStream.range(0, threads).parallel()
                .mapToObj(t -> part(IntStream.range(0, mutated.size()).filter(i -> i % threads == t).mapToObj(mutated::get).toList(), every, fired)).toList();
        return new Result(parts.stream().mapToInt(Result::killed).sum(), parts.stream().flatMap(p -> p.survivors().stream())
                .sorted(Comparator.comparing((Mutant m) -> m.rule().file()).thenComparingInt(Mutant::line).thenComparing(Mutant::change)).toList());
    }

    private Result part(List<RuleInfo> mutated, int every, Map<Scenario, Set<String>> fired) {
        RuleBase own = rules.copy();
        ScenarioRunner runner = new ScenarioRunner(evaluator.apply(own));
        int killed = 0;
        List<Mutant> survivors = new ArrayList<>();
        for (RuleInfo rule : mutated) {
            List<Scenario> proofs = proofs(rule, fired);
            List<Mutant> mutants = Mutants.of(rule);
            for (int i = Math.floorMod(rule.name().hashCode(), every); i < mutants.size(); i += every) {
                Mutant mutant = mutants.get(i);
                if (own.replace(rule, mutant.text())) {
                    if (proofs.stream().anyMatch(s -> !runner.run(s).passed())) {
                        killed++;
                    } else {
                        survivors.add(mutant);
                    }
                }
            }
            if (!own.replace(rule, rule.text())) {
                throw new IllegalStateException("the rule “" + rule.name() + "” no longer compiles");
            }
        }
        return new Result(killed, survivors);
    }

    /** The scenarios that have to do with the rule, those that name it first. */
    private List<Scenario> proofs(RuleInfo rule, Map<Scenario, Set<String>> fired) {
        Set<String> norms = new HashSet<>(rule.norms());
        String test = rule.file().replaceFirst("\\.drl$", "");
        Map<Scenario, Integer> weight = new HashMap<>();
        for (Scenario s : scenarios) {
            boolean named = s.fires().contains(rule.name()) || s.misses().contains(rule.name());
            boolean fires = fired.get(s).contains(rule.name());
            boolean normed = s.expected().stream().anyMatch(e -> norms.contains(e.norm()));
            boolean filed = s.file().startsWith(test);
            if (named || fires || normed || filed) {
                weight.put(s, named ? 0 : fires ? 1 : normed ? 2 : 3);
            }
        }
        return weight.keySet().stream().sorted(Comparator.comparing((Scenario s) -> weight.get(s)).thenComparing(Scenario::file).thenComparing(Scenario::line))
                .collect(Collectors.toList());
    }
}
