package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Drools does silently or late, and what becomes of it here. */
class DroolsTrapsTest {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);
    private static final String HELD = "stockpileReports:\n  - { date: 2007, held: 5, source: m }\n";

    @TempDir
    private Path folder;

    private TestRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new TestRegister(folder).state("XAA", HELD).state("XAB", "");
    }

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\"\n    @norm( \"N 1\" )\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n";
    }

    @Test
    void missing_data_never_becomes_a_breach_because_no_field_is_ever_null() throws IOException {
        register.rules(rule("A plan ends before the day", "AsOf( $today : date )\n    ArmedConflict( ended.latest < $today, $state : state )",
                "nonCompliant( drools, $state, \"over\" )")).state("XAA", "armedConflicts:\n  - { date: 2005, source: m }\n");

        assertThat(register.evaluate(DAY).assessments()).extracting(Assessment::verdict).containsOnly(VerdictKind.UNKNOWN);
    }

    @Test
    void a_date_compared_with_text_is_refused_before_anything_runs() throws IOException {
        register.rules(rule("Text against a date", "StockpileReport( $state : state, date.earliest > \"soon\" )", "concern( drools, $state, \"x\" )"));

        assertThat(register.ruleBase()).isEmpty();
        assertThat(register.problems()).containsExactly("""
                rules/r.drl:4:52: a day is compared with a text
                        StockpileReport( $state : state, date.earliest > "soon" )
                                                                       ^
                    Write a day as LocalDate.of( 2010, 2, 28 ), without quotes.
                """);
    }

    @Test
    void a_failing_condition_spoils_one_rule_for_one_state_only() throws IOException {
        register.rules(rule("A condition that fails", "StockpileReport( $state : state, date.earliest.plusYears( 1000000000 * held ) > date.earliest )",
                "concern( drools, $state, \"x\" )") + rule("The other rule", "StockpileReport( $state : state, held > 0 )", "concern( drools, $state, \"held\" )"));

        Evaluation evaluation = register.evaluate(DAY);

        assertThat(evaluation.assessments()).extracting(Assessment::id).containsExactlyInAnyOrder(
                "XAA/N-1/a-condition-that-fails/error", "XAA/N-1/the-other-rule", "XAB/N-1/nothing-decides");
        assertThat(evaluation.assessments()).filteredOn(a -> a.verdict() == VerdictKind.ERROR).singleElement().extracting(Assessment::message).asString()
                .startsWith("The rule “A condition that fails” could not be evaluated for Land XAA");
    }

    @Test
    void a_loop_is_stopped_and_named() throws IOException {
        register.rules("""
                rule "It goes on for ever"
                    @norm( "N 1" )
                when
                    State( $state : code )
                    $d : Deadline( $state == state, $date : date )
                then
                    due( drools, $state, $date.plusDays( 1 ) )
                end
                rule "It begins"
                    @norm( "N 1" )
                when
                    AsOf( $today : date )
                    State( $state : code )
                then
                    due( drools, $state, $today )
                end
                rule "It runs"
                    @norm( "N 1" )
                when
                    State( $state : code )
                then
                    onTrack( drools, $state, "running" )
                end
                """);

        assertThat(register.evaluate(DAY).assessments()).filteredOn(a -> a.verdict() == VerdictKind.ERROR)
                .extracting(a -> a.rule().name()).containsOnly("It goes on for ever");
    }

    @Test
    void every_session_is_disposed_even_after_an_error() throws IOException {
        a_failing_condition_spoils_one_rule_for_one_state_only();

        assertThat(SessionPool.OPEN).hasValue(0);
    }

    @Test
    void conclusions_are_taken_back_when_their_reason_goes() throws IOException {
        register.rules("""
                rule "Nothing decides by rule"
                    @norm( "N 1" )
                when
                    State( $state : code )
                    not Verdict( norm == "N 1", verdict != "UNKNOWN" )
                then
                    unknown( drools, $state, "open" )
                end
                """ + rule("Stock is held", "StockpileReport( $state : state, held > 0 )", "concern( drools, $state, \"held\" )"));

        assertThat(register.evaluate(DAY).assessments()).extracting(Assessment::verdict).containsExactly(VerdictKind.CONCERN, VerdictKind.UNKNOWN);
        assertThat(register.evaluate(DAY).assessments().get(0).otherReasons()).isEmpty();
    }

    @Test
    void the_order_of_findings_does_not_depend_on_the_order_of_rules_or_facts() throws IOException {
        String one = rule("Stock is held", "StockpileReport( $state : state, held > 0 )", "concern( drools, $state, \"held\" )");
        String two = rule("Stock is on file", "StockpileReport( $state : state )", "concern( drools, $state, \"on file\" )");
        Evaluation forward = register.rules(one + two).evaluate(DAY);
        Evaluation backward = register.rules(two + one).evaluate(DAY);

        assertThat(backward.assessments()).extracting(Assessment::id).isEqualTo(forward.assessments().stream().map(Assessment::id).toList());
    }

    @Test
    void evidence_goes_down_to_the_assertion_without_the_rule_listing_it() throws IOException {
        register.rules("""
                rule "A State with stock holds stock"
                when
                    StockpileReport( $state : state, held > 0 )
                then
                    belongs( drools, $state, "holds stock" )
                end
                """ + rule("Stock is held", "Group( name == \"holds stock\", $state : state )", "concern( drools, $state, \"{$state} holds stock\" )"));

        Assessment a = register.evaluate(DAY).assessments().get(0);

        assertThat(a.message()).isEqualTo("Land XAA holds stock");
        assertThat(a.evidence()).singleElement().satisfies(group -> {
            assertThat(group.rule()).isEqualTo("A State with stock holds stock");
            assertThat(group.because()).singleElement().extracting(e -> e.origin().place()).isEqualTo("facts/states/XAA.yaml:4");
        });
    }
}
