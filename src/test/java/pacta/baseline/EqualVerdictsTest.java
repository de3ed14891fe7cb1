package pacta.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.baseline.PlainJava.Standing;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.VerdictKind;
import pacta.facts.FactBase;
import pacta.generated.GeneratedRegister;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Two evaluators that share nothing but the facts: rules, and plain Java. Where they differ, one of them reads the Convention wrongly. */
class EqualVerdictsTest {

    private static FactBase facts;
    private static Evaluator rules;
    private static PlainJava plain;

    @BeforeAll
    static void read() {
        Problems problems = new Problems();
        facts = FactBase.read(Path.of("facts"), problems);
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        rules = new Evaluator(RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow(), norms, parameters, Bounds.USUAL).withoutEvidence();
        plain = new PlainJava(parameters);
    }

    static Stream<LocalDate> the_first_day_of_each_meeting() {
        return facts.meetings().stream().map(m -> m.date().earliest());
    }

    @ParameterizedTest
    @MethodSource("the_first_day_of_each_meeting")
    void plain_java_comes_to_the_verdicts_of_the_rules_for_every_state(LocalDate day) {
        assertThat(plain.evaluate(facts, day)).hasSize(facts.dossiers().size() * 4).isEqualTo(byRules(facts, day));
    }

    /** Facts of several States thrown together say things that no real dossier says. */
    @ParameterizedTest
    @CsvSource({"1, 2002-06-01", "2, 2006-04-30", "3, 2010-11-29", "4, 2014-06-23", "5, 2024-11-25"})
    void plain_java_comes_to_the_verdicts_of_the_rules_for_made_up_states(long seed, LocalDate day) {
        FactBase made = GeneratedRegister.like(facts, 200, seed);

        assertThat(plain.evaluate(made, day)).hasSize(200 * 4).isEqualTo(byRules(made, day));
    }

    private static Map<Standing, VerdictKind> byRules(FactBase register, LocalDate day) {
        Map<Standing, VerdictKind> verdicts = new TreeMap<>();
        rules.evaluate(register, day, LocalDate.MAX).assessments().stream().filter(a -> PlainJava.judges(a.norm())).forEach(a -> verdicts.put(new Standing(a.subject(), a.norm()), a.verdict()));
        return verdicts;
    }
}
