package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

class ShippedRulesTest {

    @Test
    void there_is_no_advice_on_the_rules_as_they_stand() {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow();
        Lints.of(rules, norms, parameters, FactBase.read(Path.of("facts"), problems), problems);
        assertThat(problems.sorted().stream().map(p -> p.code() + " " + p.inWords())).isEmpty();
    }
}
