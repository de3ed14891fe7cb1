package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that see all States together. */
class AllStatesTest {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);
    private static final String SUM = """
            package rules
            dialect "mvel"
            rule "A State retains mines"
            when
                RetainedMines( number > 0, $state : state )
            then
                belongs( drools, $state, "retains mines" )
            end
            rule "Some States retain mines"
                @norm( "N 2" )
            when
                accumulate( Group( name == "retains mines", $s : state ); $count : count( $s ), $all : collectSet( $s ); $count > 0 )
            then
                concern( drools, "*", "{$count} States retain mines: {$all}." )
            end
            rule "States that retain mines are counted"
                @sees( "all States" )
            when
                accumulate( Group( name == "retains mines", $s : state ); $count : count( $s ), $all : collectSet( $s ); $count > 0 )
            then
                figure( drools, "States that retain mines", "", $count, $all )
            end
            rule "Another norm is met"
                @norm( "N 1" )
            when
                State( $state : code )
            then
                compliant( drools, $state, "met" )
            end
            """;

    @TempDir
    private Path folder;

    private TestRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new TestRegister(folder);
        register.write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What?" }
                  - { id: N 2, title: Two, asks: something, addressee: all together, decided: collective, question: "Who?" }
                """);
        register.rules(SUM);
        register.state("XAA", "retainedMines:\n  - { date: 2009, number: 5, source: m }\n");
        register.state("XAB", "retainedMines:\n  - { date: 2009, number: 7, source: m }\n");
        register.state("XAC", "");
    }

    private Assessment collective() {
        return register.evaluate(DAY).assessments().stream().filter(a -> a.norm().equals("N 2")).findFirst().orElseThrow();
    }

    @Test
    void a_collective_norm_has_one_assessment_that_names_the_states_behind_its_number() {
        assertThat(collective().subject()).isEqualTo("*");
        assertThat(collective().message()).isEqualTo("2 States retain mines: Land XAA and Land XAB.");
    }

    @Test
    void where_it_does_not_apply_its_evidence_names_the_states_of_the_step_before_and_their_rule() throws IOException {
        register.rules(SUM.replace("concern( drools, \"*\", \"{$count} States retain mines: {$all}.\" )", "notApplicable( drools, \"*\", \"Mines are retained.\" )"));

        assertThat(collective().verdict()).isEqualTo(VerdictKind.NOT_APPLICABLE);
        assertThat(collective().evidence()).extracting(e -> e.says() + " ← " + e.rule() + e.because())
                .containsExactly("Land XAA: name retains mines ← A State retains mines[]", "Land XAB: name retains mines ← A State retains mines[]");
    }

    @Test
    void its_evidence_goes_down_to_the_sourced_assertions_of_each_state() {
        assertThat(collective().evidence()).extracting(e -> e.says() + " ← " + e.because().stream().map(b -> b.says() + " " + b.origin().place()).toList())
                .containsExactly("Land XAA: name retains mines ← [Land XAA: date 2009, number 5 facts/states/XAA.yaml:4]",
                        "Land XAB: name retains mines ← [Land XAB: date 2009, number 7 facts/states/XAB.yaml:4]");
    }

    @Test
    void a_figure_carries_the_states_behind_it() {
        assertThat(register.evaluate(DAY).figures()).containsExactly(new Figure("*", "States that retain mines", "", 2, java.util.List.of("XAA", "XAB")));
    }

    @Test
    void a_rule_for_one_state_does_not_see_another() {
        assertThat(register.evaluate(DAY).assessments()).filteredOn(a -> a.norm().equals("N 1")).extracting(Assessment::subject).containsExactly("XAA", "XAB", "XAC");
    }

    @Test
    void where_nothing_decides_the_question_stands() throws IOException {
        register.state("XAA", "");
        register.state("XAB", "");

        assertThat(collective().verdict()).isEqualTo(VerdictKind.UNKNOWN);
        assertThat(collective().message()).isEqualTo("Who?");
    }
}
