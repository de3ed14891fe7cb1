package pacta.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    @Test
    void the_verdicts_of_a_history_are_those_of_an_evaluation_of_each_meeting() {
        List<Meeting> meetings = Stream.of("3MSP", "6MSP", "10MSP", "20MSP", "1MSP").map(id -> facts.meeting(id).orElseThrow()).toList();
        List<String> begun = new ArrayList<>();

        History history = new HistoryMaker(evaluator, facts, norms, LocalDate.MAX).of(meetings, a -> true, true, m -> begun.add(m.id()));

        assertThat(history.points()).extracting(Point::meeting).isEqualTo(meetings);
        assertThat(begun).containsExactlyInAnyOrder("3MSP", "6MSP", "10MSP", "20MSP", "1MSP");
        history.points().forEach(point -> isAsEvaluated(point, evaluator.evaluate(facts, point.day(), LocalDate.MAX)));
    }

    private static void isAsEvaluated(Point point, Evaluation whole) {
        Map<Held, VerdictKind> verdicts = new TreeMap<>();
        for (Assessment a : whole.assessments()) {
            if (!a.basis().equals("not in force")) {
                verdicts.put(new Held(a.norm(), a.subject()), a.verdict());
            }
        }
        assertThat(verdicts).hasSizeGreaterThan(5000);
        assertThat(point.verdicts()).isEqualTo(verdicts);
        assertThat(point.figures()).isEqualTo(whole.figures());
    }
}
