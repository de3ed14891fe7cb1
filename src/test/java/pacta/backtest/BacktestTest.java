package pacta.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Published figures: ours is the same, or a reason for the difference is written down; a reason without a difference is out of date. */
class BacktestTest {

    @TestFactory
    Stream<DynamicTest> figures() {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        FactBase facts = FactBase.read(Path.of("facts"), problems);
        RuleBase rules = RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow(() -> new AssertionError(problems.sorted()));
        PublishedFigures published = PublishedFigures.read(Path.of("facts/published-figures.yaml"), "facts/published-figures.yaml", problems);
        List<PublishedFigure> figures = published.figures();
        assertThat(problems.sorted()).isEmpty();
        assertThat(figures).hasSizeGreaterThan(40);
        Backtest backtest = new Backtest(new Evaluator(rules, norms, parameters, Bounds.USUAL), facts);
        Stream<DynamicTest> tables = published.tables().stream().map(t -> DynamicTest.dynamicTest(t.asOf() + " " + t.what(), () -> {
            Backtest.TableResult result = backtest.compare(t);
            assertThat(result.entries()).isPositive();
            assertThat(result.explained()).as("differences %s, reasons %s", result.differences(), t.reasons()).isTrue();
        }));
        return Stream.concat(tables, figures.stream().map(f -> DynamicTest.dynamicTest(f.asOf() + " " + f.what() + " (" + f.source() + ")", () -> {
            Backtest.Result result = backtest.compare(f);
            assertThat(result.explained()).as("ours %s, only ours %s, only theirs %s", result.count(), result.onlyOurs(), result.onlyTheirs()).isTrue();
            assertThat(result.same() && !f.reason().isEmpty()).as("a reason is written down for a difference that is no more").isFalse();
        })));
    }
}
