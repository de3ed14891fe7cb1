package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

class ShippedRulesTest {

    @Test
    void there_is_no_advice_on_the_rules_as_they_stand() {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow();
        Set<String> names = rules.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        List<FactBase> given = new ScenarioReader(names, norms.ids(), problems).read(Path.of("rules"), "rules").stream().map(Scenario::given).toList();
        Lints.of(rules, norms, parameters, FactBase.read(Path.of("facts"), problems), given, Set.of(), problems);
        assertThat(problems.sorted().stream().map(p -> p.code() + " " + p.inWords())).isEmpty();
    }
}
