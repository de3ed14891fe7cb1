package pacta.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.engine.RuleVocabulary;
import pacta.language.Rule;
import pacta.language.RuleChecker;
import pacta.language.RuleReader;
import pacta.lint.Lints;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

class LintsOfMutantsTest {

    private static final int EVERY = 8;

    @Test
    void whatever_small_change_is_made_to_a_rule_the_lints_look_at_it_and_say_only_advice() {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow();
        int looked = 0;
        for (int i = 0; i < rules.rules().size(); i += EVERY) {
            List<RuleInfo> changed = mutants(rules.rules().get(i));
            Problems advice = new Problems();
            Lints.of(changed, Map.of(), norms, parameters, Set.of(), advice);
            assertThat(advice.sorted()).isNotEmpty().allMatch(Problem::isAdvice);
            looked += changed.size();
        }
        assertThat(looked).isGreaterThan(500);
    }

    /** The changed rules that are sound, each under a name of its own. */
    private static List<RuleInfo> mutants(RuleInfo rule) {
        List<RuleInfo> out = new ArrayList<>();
        for (Mutant mutant : Mutants.of(rule)) {
            Problems problems = new Problems();
            RuleReader.Contents file = RuleReader.read(rule.file(), mutant.text(), problems);
            RuleChecker.check(file, RuleVocabulary.WORDS);
            List<Rule> read = file.rules();
            if (problems.isEmpty() && read.size() == 1) {
                Rule tree = read.get(0);
                out.add(new RuleInfo(rule.name() + " " + out.size(), rule.file(), 1, rule.norms(), rule.decides(), rule.followUps(), rule.basis(), rule.severity(), tree.conclusion().verb(), rule.sees(), mutant.text(), tree));
            }
        }
        return out;
    }
}
