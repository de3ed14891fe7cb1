package pacta.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.ProblemText;
import pacta.yaml.Problems;

/** The shipped rules and facts, as of the Tenth Meeting of the States Parties. */
@State(Scope.Benchmark)
public class ShippedRegister {

    static final LocalDate DAY = LocalDate.of(2010, 11, 29);
    static final Path RULES = Path.of("rules");
    static final Path FACTS = Path.of("facts");

    FactBase facts;
    NormRegister norms;
    Parameters parameters;
    RuleBase rules;
    Evaluator evaluator;

    /** Reads everything once, before anything is measured. */
    @Setup
    public void read() {
        Problems problems = new Problems();
        facts = readFacts(problems);
        norms = readNorms(problems);
        parameters = readParameters(problems);
        Optional<RuleBase> read = RuleBase.read(RULES, "rules", norms, parameters, problems);
        refuse(problems);
        rules = read.orElseThrow();
        evaluator = new Evaluator(rules, norms, parameters, Bounds.USUAL);
    }

    static FactBase readFacts(Problems problems) {
        return FactBase.read(FACTS, problems);
    }

    static NormRegister readNorms(Problems problems) {
        return NormRegister.read(RULES.resolve("register"), "rules/register", problems);
    }

    static Parameters readParameters(Problems problems) {
        return Parameters.read(RULES.resolve("parameters.yaml"), "rules/parameters.yaml", problems);
    }

    /** Nothing unsound is measured. */
    static void refuse(Problems problems) {
        if (problems.hasErrors()) {
            throw new IllegalStateException(ProblemText.of(problems.sorted()));
        }
    }
}
