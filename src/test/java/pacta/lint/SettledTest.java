package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.lint.SmallRules.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions whose outcome is known before a fact has been read. */
class SettledTest {

    @TempDir
    private Path folder;

    private List<String> advice(String code, String when) {
        return new SmallRules(folder).advice(rule("@norm( \"N 1\" )", when, "concern( drools, $state, \"{$state} holds stock.\" )"), code);
    }

    @Test
    void a_comparison_that_always_holds_is_told() {
        assertThat(advice("L033", "StockpileReport( held > -1, $state : state )")).containsExactly("""
                L033 r.drl:4:27: this holds whatever is on file, so it asks for nothing
                        StockpileReport( held > -1, $state : state )
                                              ^
                    Take it out, or compare with what you mean.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held >= 0", "0 <= held", "held > 0 || held == 0 || held < 0", "held > 0 || held == 0", "held != 5 || held != 6", "held == held", "1 < 2"})
    void what_holds_for_every_count_is_told(String always) {
        assertThat(advice("L033", "StockpileReport( " + always + ", $state : state )")).singleElement().asString().contains("this holds whatever is on file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held < 0", "held == -1", "held < held", "2 < 1"})
    void what_holds_for_no_count_is_told(String never) {
        assertThat(advice("L033", "StockpileReport( " + never + ", $state : state )")).singleElement().asString().contains("this never holds, whatever is on file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held > 0", "held >= 1", "held == 0", "held > 0 || held < 0", "held > 5 || held < 5", "held > 3 || date.year == 2009"})
    void what_a_fact_may_meet_or_miss_is_left_alone(String open) {
        assertThat(advice("L033", "StockpileReport( " + open + ", $state : state )")).isEmpty();
    }

    @Test
    void words_truths_and_days_can_be_settled_too() {
        assertThat(advice("L033", "RetentionPlan( planned == true || planned == false, $state : state )")).hasSize(1);
        assertThat(advice("L033", "MilestoneReport( kept == true, $state : state )")).isEmpty();
        assertThat(advice("L033", "PerimeterMarking( extent in ( \"all\", \"some\", \"none\" ), $state : state )")).hasSize(1);
        assertThat(advice("L033", "PerimeterMarking( extent in ( \"all\", \"some\" ), $state : state )")).isEmpty();
        assertThat(advice("L033", "AsOf( $today : date )\n    StockpileReport( date.latest > $today || date.latest <= $today, $state : state )")).hasSize(1);
        assertThat(advice("L033", "AsOf( $today : date )\n    StockpileReport( date.latest > $today || date.earliest <= $today, $state : state )")).hasSize(1);
        assertThat(advice("L033", "AsOf( $today : date )\n    StockpileReport( date.earliest > $today || date.latest <= $today, $state : state )")).isEmpty();
    }

    @Test
    void a_count_is_never_below_zero_and_an_indicator_may_be() {
        assertThat(advice("L033", "State( $state : code )\n    accumulate( StockpileReport( $held : held ); $n : count( $held ); $n >= 0 )")).hasSize(1);
        assertThat(advice("L033", "State( $state : code )\n    accumulate( StockpileReport( $held : held ); $n : count( $held ); $n >= 1 )")).isEmpty();
        assertThat(advice("L033", "Indicator( name == \"trend\", number < 0, $state : state )")).isEmpty();
    }

    @Test
    void a_division_by_zero_is_told() {
        assertThat(advice("L032", "StockpileReport( held / 0 > 5, $state : state )")).containsExactly("""
                L032 r.drl:4:27: this divides by 0, so the rule fails on every fact that comes so far
                        StockpileReport( held / 0 > 5, $state : state )
                                              ^
                    Divide by another number; where what divides comes from a fact, ask first that it be above 0.
                """);
        assertThat(advice("L032", "StockpileReport( held % 0 == 5, $state : state )")).hasSize(1);
        assertThat(advice("L032", "StockpileReport( held / 10 > 0, $state : state )")).isEmpty();
    }

    @Test
    void a_not_that_excludes_all_that_is_asked_for_is_told() {
        assertThat(advice("L009", "StockpileReport( held < 10, $state : state )\n    not StockpileReport( held < 20 )")).containsExactly("""
                L009 r.drl:5:5: the rule asks that there be such a StockpileReport (line 4) and that there be none, so it can never fire
                        not StockpileReport( held < 20 )
                        ^
                    Say in the second condition what must not be, such as a later date.
                """);
        assertThat(advice("L009", "StockpileReport( held < 20, $state : state )\n    not StockpileReport( held < 10 )")).isEmpty();
        assertThat(advice("L009", "StockpileReport( held < 10, $state : state )\n    not StockpileReport( held < 20, date.year == 2009 )")).isEmpty();
        assertThat(advice("L009", "AsOf( $today : date )\n    StockpileReport( date.earliest > $today, $state : state )\n    not StockpileReport( date.latest > $today )")).hasSize(1);
        assertThat(advice("L009", "AsOf( $today : date )\n    StockpileReport( date.latest > $today, $state : state )\n    not StockpileReport( date.earliest > $today )")).isEmpty();
    }

    @Test
    void codes_of_different_kinds_are_never_the_same() {
        assertThat(advice("L031", "StateParty( $state : state )\n    Deadline( norm == $state )")).containsExactly("""
                L031 r.drl:5:20: the id of a norm is compared with the code of a State, and the two are never the same
                        Deadline( norm == $state )
                                       ^
                    Compare it with a field or variable that holds the id of a norm.
                """);
        assertThat(advice("L031", "StateParty( $state : state )\n    Deadline( norm == \"N 1\", state == $state )")).isEmpty();
        assertThat(advice("L031", "Duty( $norm : norm, $state : state )\n    Deadline( $norm == norm )")).isEmpty();
        assertThat(advice("L031", "StockpileStatus( $status : status, $state : state )\n    PerimeterMarking( extent == $status )")).hasSize(1);
        assertThat(advice("L031", "PerimeterMarking( $extent : extent, $state : state )\n    PerimeterMarking( extent != $extent )")).isEmpty();
    }

    @Test
    void a_year_far_from_all_norms_is_told() {
        assertThat(advice("L034", "StockpileReport( date.earliest > LocalDate.of( 2210, 3, 1 ), $state : state )")).containsExactly("""
                L034 r.drl:4:52: the year 2210 lies far from all that the rules are about
                        StockpileReport( date.earliest > LocalDate.of( 2210, 3, 1 ), $state : state )
                                                                       ^
                    Years here lie between 1989 and 2109.
                """);
        assertThat(advice("L034", "StockpileReport( date.year == 1899, $state : state )")).hasSize(1);
        assertThat(advice("L034", "MissingTransparencyReport( dueYear > 2209, $state : state )")).hasSize(1);
        assertThat(advice("L034", "StockpileReport( date.year == 1989, held != 20010, date.latest < LocalDate.of( 9999, 12, 31 ), date.earliest < LocalDate.of( 2109, 1, 1 ), $state : state )")).isEmpty();
    }
}
