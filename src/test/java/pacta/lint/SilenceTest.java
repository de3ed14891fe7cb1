package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.lint.SmallRules.named;
import static pacta.lint.SmallRules.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure needs a fact that shows it. */
class SilenceTest {

    private static final String LATE = "AsOf( $today : date )\n    Deadline( norm == \"N 1\", $state : state, date < $today, $due : date )";

    @TempDir
    private Path folder;

    private List<String> advice(String drl) {
        return new SmallRules(folder).advice(drl, "L028");
    }

    private static String breach(String when) {
        return rule("@norm( \"N 1\" )", when, "nonCompliant( drools, $state, \"{$state} has not done it.\" )");
    }

    private static String breachIn(String group) {
        return named("The State fails after all", "@norm( \"N 1\" )", "Group( name == \"" + group + "\", $state : state )", "nonCompliant( drools, $state, \"{$state} has not done it.\" )");
    }

    private static String group(String name, String when, String derived) {
        return named(name, "", when, "belongs( drools, $state, \"" + derived + "\" )");
    }

    @Test
    void that_nothing_is_on_file_after_a_deadline_shows_no_failure() {
        assertThat(advice(breach(LATE + "\n    not StockpilePlan( date.earliest <= $due )"))).containsExactly("""
                L028 r.drl:8:5: nothing that the rule asks for shows the failure: it would be concluded from silence, because no StockpilePlan is on file
                        nonCompliant( drools, $state, "{$state} has not done it." )
                        ^
                    Ask for a fact that shows it, such as StockpileReport( held > 0, date.earliest > $due ) or a Coverage; or conclude “concern” or “unknown”.
                """);
        assertThat(advice(breach(LATE + "\n    not StockpilePlan( date.earliest <= $due )").replace("nonCompliant", "concern"))).isEmpty();
    }

    @Test
    void a_deadline_that_has_passed_shows_nothing_by_itself() {
        assertThat(advice(breach(LATE))).singleElement().asString().contains("it would be concluded from silence\n");
    }

    @Test
    void a_commitment_fails_by_silence_as_little_as_a_treaty() {
        String gap = breach("StateParty( $state : state )\n    not TransparencyReport()").replace("N 1", "P 1");
        assertThat(advice(gap)).hasSize(1);
        assertThat(advice(gap.replace("not TransparencyReport()", "Attestation( norm == \"P 1\", state == $state, verdict == \"NON_COMPLIANT\" )"))).isEmpty();
    }

    @Test
    void a_report_of_stock_a_missing_report_and_a_complete_list_show_a_failure() {
        assertThat(advice(breach(LATE + "\n    StockpileReport( held > 0, date.earliest > $due )"))).isEmpty();
        assertThat(advice(breach(LATE + "\n    MissingInitialReport( date.earliest > $due )\n    not InitialReport()"))).isEmpty();
        assertThat(advice(breach(LATE + "\n    Coverage( topic == \"initial report submitted\", listed == false, date.earliest > $due )"))).isEmpty();
    }

    @Test
    void that_something_was_done_on_a_day_shows_no_failure_to_do_it_again() {
        assertThat(advice(breach("TransparencyReport( $state : state, $on : date )\n    not TransparencyReport( date.earliest > $on.latest )"))).hasSize(1);
        assertThat(advice(breach("Consent( $state : state )\n    not InitialReport()"))).hasSize(1);
    }

    @Test
    void a_group_shows_a_failure_if_every_rule_behind_it_rests_on_a_fact() {
        String found = group("A figure of stock is on file", "StockpileReport( held > 0, $state : state )", "in view");
        String silent = group("A State says nothing", "StateParty( $state : state )\n    not StockpileReport()", "in view");
        assertThat(advice(found + breachIn("in view"))).isEmpty();
        assertThat(advice(silent + breachIn("in view"))).hasSize(1);
        assertThat(advice(found + silent + breachIn("in view"))).hasSize(1);
        assertThat(advice(group("The group rests on another", "Group( name == \"out of view\", $state : state )", "in view") + found.replace("in view", "out of view") + breachIn("in view"))).isEmpty();
        assertThat(advice(group("The group rests on itself", "Group( name == \"in view\", $state : state )", "in view") + breachIn("in view"))).hasSize(1);
    }

    @Test
    void that_no_good_word_is_on_file_is_no_bad_word() {
        String unmarked = breach("MinedAreaStatus( status == \"mined areas reported\", $state : state )\n    not PerimeterMarking( extent == \"all\" )");
        assertThat(advice(unmarked)).containsExactly("""
                L028 r.drl:5:9: the failure would be concluded from silence: that no such PerimeterMarking is on file does not say that it is not so
                        not PerimeterMarking( extent == "all" )
                            ^
                    A dossier can say it: ask for the PerimeterMarking that shows the failure, or conclude “concern” or “unknown”.
                """);
        assertThat(advice(unmarked.replace("not PerimeterMarking( extent == \"all\"", "PerimeterMarking( extent == \"none\""))).isEmpty();
        assertThat(advice(unmarked.replace("not Perimeter", "PerimeterMarking( extent == \"none\" )\n    not Perimeter"))).isEmpty();
        assertThat(advice(unmarked.replace("nonCompliant", "concern"))).isEmpty();
        assertThat(advice(breach("RetainedMines( number > 0, $state : state )\n    not RetentionReport( explained == true )"))).hasSize(1);
        assertThat(advice(breach("RetentionPlan( planned == false, $state : state )\n    not RetentionReport( explained == true )"))).isEmpty();
        assertThat(advice(breach("StockpileReport( held > 0, $state : state )\n    not StockpileStatus( status == \"destroyed\" )"))).isEmpty();
    }

    @Test
    void an_unknown_verdict_elsewhere_shows_no_failure_and_a_failed_one_does() {
        String when = "Verdict( norm == \"N 2\", verdict == \"UNKNOWN\", $state : state )";
        assertThat(advice(breach(when))).hasSize(1);
        assertThat(advice(breach(when.replace("UNKNOWN", "NON_COMPLIANT")))).isEmpty();
        assertThat(advice(breach(when.replace("== \"UNKNOWN\"", "!= \"COMPLIANT\"")))).hasSize(1);
    }

    @Test
    void what_is_counted_shows_a_failure_unless_it_may_be_nothing() {
        String many = breach("accumulate( StockpileReport( held > 0, $one : state ); $count : count( $one ); $count > 0 )").replace("N 1", "N 3").replace("drools, $state", "drools, \"*\"").replace("{$state} has", "{$count} have");
        assertThat(advice(many)).isEmpty();
        assertThat(advice(many.replace("$count > 0", "$count == 0"))).hasSize(1);
        assertThat(advice(many.replace("$count > 0", "$count < 5"))).hasSize(1);
        assertThat(advice(many.replace("$count > 0", "5 > $count"))).hasSize(1);
        assertThat(advice(many.replace("$count > 0", "5 < $count"))).isEmpty();
    }
}
