package pacta.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Problems;

class MutationTestTest {

    private static final String RULE = """
            package rules
            dialect "mvel"
            rule "More than ten are retained"
                @norm( "N 1" )
            when
                RetainedMines( number > 10, $state : state )
                not StockpileStatus( status == "destroyed" )
            then
                concern( drools, $state, "{$state} retains more than ten." )
            end
            """;
    private static final String FIRES = """
            scenarios:
              - name: Eleven are more than ten
                asOf: 2010-01-01
                given:
                  retainedMines:
                    - { date: 2009, number: 11 }
                fires: ["More than ten are retained"]
                expect:
                  - { norm: N 1, verdict: CONCERN }
            """;
    private static final String TEN = """
              - name: Ten are not
                asOf: 2010-01-01
                given:
                  retainedMines:
                    - { date: 2009, number: 10 }
                misses: ["More than ten are retained"]
                expect:
                  - { norm: N 1, verdict: UNKNOWN }
            """;
    private static final String DESTROYED = """
              - name: Nor are eleven of a State that has destroyed all
                asOf: 2010-01-01
                given:
                  retainedMines:
                    - { date: 2009, number: 11 }
                  stockpileStatus:
                    - { date: 2009, status: destroyed }
                misses: ["More than ten are retained"]
                expect:
                  - { norm: N 1, verdict: UNKNOWN }
              - name: What is held is not destroyed
                asOf: 2010-01-01
                given:
                  retainedMines:
                    - { date: 2009, number: 11 }
                  stockpileStatus:
                    - { date: 2009, status: held }
                fires: ["More than ten are retained"]
                expect:
                  - { norm: N 1, verdict: CONCERN }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        Files.createDirectories(folder.resolve("register"));
        Files.writeString(folder.resolve("register/n.yaml"), "instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }\nnorms:\n"
                + "  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: \"What?\" }\n");
        Files.writeString(folder.resolve("parameters.yaml"), "parameters: []\n");
        Files.writeString(folder.resolve("r.drl"), RULE);
    }

    private MutationTest.Result mutate(String scenarios) throws IOException {
        return mutate(scenarios, 1);
    }

    private MutationTest.Result mutate(String scenarios, int every) throws IOException {
        Files.writeString(folder.resolve("r.test.yaml"), scenarios);
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(folder.resolve("register"), "register", problems);
        Parameters parameters = Parameters.read(folder.resolve("parameters.yaml"), "parameters.yaml", problems);
        RuleBase rules = RuleBase.read(folder, "rules", norms, parameters, problems).orElseThrow(() -> new AssertionError(problems.sorted()));
        Set<String> names = rules.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        List<Scenario> read = new ScenarioReader(names, norms.ids(), problems).read(folder, "rules");
        assertThat(problems.sorted()).isEmpty();
        return new MutationTest(rules, read, base -> new Evaluator(base, norms, parameters, Bounds.USUAL)).run(names, every, 2);
    }

    @Test
    void scenarios_on_either_side_of_each_condition_notice_every_mutant() throws IOException {
        MutationTest.Result result = mutate(FIRES + TEN + DESTROYED);

        assertThat(result.survivors()).isEmpty();
        assertThat(result.killed()).isGreaterThan(8);
        assertThat(result.score()).isEqualTo(100);
    }

    @Test
    void without_the_near_miss_the_comparison_can_be_moved_and_nobody_notices() throws IOException {
        MutationTest.Result result = mutate(FIRES + DESTROYED);

        assertThat(result.survivors()).extracting(m -> m.rule().file() + ":" + m.line() + " " + m.change())
                .contains("rules/r.drl:6 “>” turned into “>=”", "rules/r.drl:6 10 moved to 9", "rules/r.drl:6 constraint “number > 10” removed");
    }

    @Test
    void without_the_exception_it_can_be_dropped_and_nobody_notices() throws IOException {
        assertThat(mutate(FIRES + TEN).survivors()).extracting(Mutant::change).contains("condition removed").doesNotContain("verb “concern” changed to “late”");
    }

    @Test
    void a_change_of_the_verb_is_noticed_by_any_scenario_that_fires_the_rule() throws IOException {
        assertThat(mutate(FIRES).survivors()).extracting(Mutant::change).noneMatch(c -> c.startsWith("verb"));
    }

    @Test
    void every_third_mutant_is_a_third_of_them_and_the_same_each_time() throws IOException {
        MutationTest.Result all = mutate(FIRES);
        MutationTest.Result third = mutate(FIRES, 3);

        assertThat(third.killed() + third.survivors().size()).isCloseTo((all.killed() + all.survivors().size()) / 3, within(1));
        assertThat(third).isEqualTo(mutate(FIRES, 3));
        assertThat(all.survivors()).containsAll(third.survivors());
    }
}
