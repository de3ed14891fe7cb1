package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.lint.SmallRules.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts that leave no doubt need dates that leave none. */
class EitherSideTest {

    @TempDir
    private Path folder;

    private List<String> advice(String verb, String condition) {
        return new SmallRules(folder).advice(rule("@norm( \"N 1\" )", "Deadline( norm == \"N 1\", $state : state, $due : date )\n    " + condition, verb + "( drools, $state, \"{$state} did it.\" )"), "L021");
    }

    @Test
    void compliant_on_a_day_that_may_be_late_is_told() {
        assertThat(advice("compliant", "StockpileCompletion( date.earliest <= $due )")).containsExactly("""
                L021 r.drl:5:40: “date.earliest” before the deadline says only that it may have been in time: that is a CONCERN, never “compliant”
                        StockpileCompletion( date.earliest <= $due )
                                                           ^
                    Write date.latest for “compliant”, and a rule with “concern” for the doubt.
                """);
    }

    @Test
    void late_on_a_day_that_may_be_in_time_is_told() {
        assertThat(advice("late", "StockpileCompletion( date.latest > $due )")).containsExactly("""
                L021 r.drl:5:38: “date.latest” after the deadline says only that it may have been late: that is a CONCERN, never “late”
                        StockpileCompletion( date.latest > $due )
                                                         ^
                    Write date.earliest for “late”, and a rule with “concern” for the doubt.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            compliant    | StockpileCompletion( $due >= date.earliest )           | 1
            compliant    | StockpileCompletion( date.latest <= $due )             | 0
            compliant    | StockpileCompletion( date.earliest <= $due, date.latest <= $due ) | 0
            compliant    | StockpileReport( date.latest > $due )                  | 1
            compliant    | StockpileReport( date.earliest > $due )                | 0
            compliant    | not StockpileReport( date.earliest > $due )            | 1
            compliant    | not StockpileReport( date.latest > $due )              | 0
            late         | StockpileCompletion( $due < date.latest )              | 1
            late         | StockpileCompletion( date.earliest > $due )            | 0
            late         | StockpileCompletion( date.latest > $due.plusDays( 1 ) ) | 1
            late         | not StockpileCompletion( date.latest <= $due )         | 1
            nonCompliant | Incident( date.earliest < $due )                       | 1
            nonCompliant | Incident( date.latest < $due )                         | 0
            nonCompliant | not MinedAreaDiscovery( date.earliest > $due )         | 1
            nonCompliant | not MinedAreaDiscovery( date.latest > $due )           | 0
            concern      | StockpileCompletion( date.earliest <= $due, date.latest > $due ) | 0
            onTrack      | StockpileCompletion( date.earliest <= $due )           | 0
            """)
    void the_side_is_told_for_each_verdict_and_its_mirror(String verb, String condition, int told) {
        assertThat(advice(verb, condition)).hasSize(told);
    }

    @Test
    void a_not_that_only_picks_one_of_several_facts_is_left_alone() {
        assertThat(advice("late", "StockpileCompletion( date.earliest > $due )\n    not StockpileCompletion( date.latest <= $due )")).isEmpty();
        assertThat(advice("late", "StockpileCompletion( date.earliest > $due )\n    not StockpilePlan( date.latest <= $due )")).hasSize(1);
    }
}
