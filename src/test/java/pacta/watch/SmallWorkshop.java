package pacta.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import pacta.SmallProject;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** A workshop on a small project that is sound, as of the first day of 2010. */
final class SmallWorkshop {

    private SmallWorkshop() {
    }

    static Workshop of(SmallProject project, int atMost) {
        Problems problems = new Problems();
        Path rules = project.path("rules");
        NormRegister norms = NormRegister.read(rules.resolve("register"), "rules/register", problems);
        Parameters parameters = Parameters.read(rules.resolve("parameters.yaml"), "rules/parameters.yaml", problems);
        RuleBase base = RuleBase.read(rules, "rules", norms, parameters, problems).orElseThrow();
        FactBase facts = FactBase.read(project.path("facts"), problems);
        assertThat(problems.sorted()).isEmpty();
        return new Workshop(rules, project.path("facts"), base, norms, parameters, facts, LocalDate.of(2010, 1, 1), LocalDate.MAX, a -> true, atMost);
    }
}
