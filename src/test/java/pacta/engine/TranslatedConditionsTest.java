package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Drools works conditions out in two ways, and changes from one to the other while an evaluation runs: both come to the same. */
class TranslatedConditionsTest {

    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final FactBase FACTS = FactBase.read(Path.of("facts"), PROBLEMS);
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);

    private static final Evaluator INTERPRETED = translating("-1");
    private static final Evaluator TRANSLATED = translating("0");

    private static Evaluator translating(String after) {
        System.setProperty(ConstraintJittingThresholdOption.PROPERTY_NAME, after);
        try {
            return new Evaluator(RuleBase.read(Path.of("rules"), "rules", NORMS, PARAMETERS, PROBLEMS).orElseThrow(), NORMS, PARAMETERS, Bounds.USUAL);
        } finally {
            System.clearProperty(ConstraintJittingThresholdOption.PROPERTY_NAME);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2009-11-30", "2014-06-23", "2024-11-25" })
    void conditions_translated_to_byte_code_come_to_the_same_assessments_as_those_that_are_not(LocalDate day) {
        assertThat(TRANSLATED.evaluate(FACTS, day, LocalDate.MAX)).isEqualTo(INTERPRETED.evaluate(FACTS, day, LocalDate.MAX));
    }
}
