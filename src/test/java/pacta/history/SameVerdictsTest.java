package pacta.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.engine.Assessment;
import pacta.engine.Bounds;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.VerdictKind;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** A history leaves the evidence out; the verdicts are those of the main job, on the shipped rules and facts. */
class SameVerdictsTest {

    private static FactBase facts;
    private static NormRegister norms;
    private static Evaluator evaluator;

    @BeforeAll
    static void read() {
        Problems problems = new Problems();
        facts = FactBase.read(Path.of("facts"), problems);
        norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        evaluator = new Evaluator(RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow(), norms, parameters, Bounds.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3MSP", "10MSP", "20MSP"})
    void the_verdicts_of_a_history_are_those_of_an_evaluation(String id) {
        Meeting meeting = facts.meeting(id).orElseThrow();
        LocalDate day = meeting.date().earliest();
        Evaluation whole = evaluator.evaluate(facts, day, LocalDate.MAX);
        Point point = Point.of(meeting, evaluator.withoutEvidence().evaluate(facts, day, LocalDate.MAX), norms, a -> true, true, held -> held);

        Map<Held, VerdictKind> verdicts = new TreeMap<>();
        for (Assessment a : whole.assessments()) {
            if (!a.basis().equals("not in force")) {
                verdicts.put(new Held(a.norm(), a.subject()), a.verdict());
            }
        }
        assertThat(verdicts).hasSizeGreaterThan(7000);
        assertThat(point.verdicts()).isEqualTo(verdicts);
        assertThat(point.figures()).isEqualTo(whole.figures());
    }
}
