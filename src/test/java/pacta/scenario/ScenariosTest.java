package pacta.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** The scenarios beside the rules, each as a test. */
class ScenariosTest {

    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);
    private static final RuleBase RULES = RuleBase.read(Path.of("rules"), "rules", NORMS, PARAMETERS, PROBLEMS).orElseThrow(() -> new AssertionError(PROBLEMS.sorted()));
    private static final Set<String> NAMES = RULES.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
    private static final List<Scenario> SCENARIOS = new ScenarioReader(NAMES, NORMS.ids(), PROBLEMS).read(Path.of("rules"), "rules");

    @TestFactory
    Stream<DynamicTest> scenarios() {
        assertThat(PROBLEMS.sorted()).isEmpty();
        ScenarioRunner runner = new ScenarioRunner(new Evaluator(RULES, NORMS, PARAMETERS, Bounds.USUAL));
        return SCENARIOS.stream().map(s -> DynamicTest.dynamicTest(s.file() + ":" + s.line() + " " + s.name(),
                () -> assertThat(runner.run(s).failures()).isEmpty()));
    }

    @Test
    void every_rule_fires_in_a_scenario() {
        Set<String> rules = new TreeSet<>(NAMES);
        SCENARIOS.forEach(s -> rules.removeAll(s.fires()));

        assertThat(rules).isEmpty();
    }

    @Test
    void every_rule_is_narrowly_missed_in_a_scenario() {
        Set<String> rules = new TreeSet<>(NAMES);
        SCENARIOS.forEach(s -> rules.removeAll(s.misses()));

        assertThat(rules).isEmpty();
    }
}
