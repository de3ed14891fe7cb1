package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.lint.SmallRules.named;
import static pacta.lint.SmallRules.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of advice on a rule that deserves it, and its absence on the nearest rule that does not. */
class LintsTest {

    private static final String N1 = "@norm( \"N 1\" )";
    private static final String HELD = "StockpileReport( held > 0, $state : state )";
    private static final String CONCERN = "concern( drools, $state, \"{$state} holds stock.\" )";

    @TempDir
    private Path folder;

    private SmallRules rules;

    @BeforeEach
    void rules() {
        rules = new SmallRules(folder);
    }

    private List<String> advice(String drl, String code) {
        return rules.advice(drl, code);
    }

    private static String concern(String when) {
        return rule(N1, when, CONCERN);
    }

    private static String group(String name, String when, String derived) {
        return named(name, "", when, "belongs( drools, $state, \"" + derived + "\" )");
    }

    @Test
    void a_verdict_without_a_norm_is_told_at_the_name_of_the_rule() {
        assertThat(advice(rule("", HELD, CONCERN), "L001")).containsExactly("""
                L001 r.drl:1:6: this rule concludes a verdict and does not say under which norm, so nobody will see it
                    rule "Stock is still held"
                         ^
                    Write @norm( "…" ) under the name, or bind $norm in a condition on Duty.
                """);
    }

    @Test
    void a_deadline_without_a_norm_is_told_and_a_norm_from_a_duty_is_enough() {
        assertThat(advice(rule("", "StateParty( $state : state, $day : since )", "due( drools, $state, $day )"), "L001")).singleElement().asString().contains("this rule sets a deadline and does not say under which norm");
        assertThat(advice(rule("", "Duty( $norm : norm, $state : state )", CONCERN), "L001")).isEmpty();
        assertThat(advice(concern(HELD), "L001")).isEmpty();
    }

    @Test
    void a_norm_bound_within_a_not_gives_no_verdict_its_norm() {
        assertThat(advice(rule("", HELD + "\n    not Duty( $norm : norm )", CONCERN), "L001")).hasSize(1);
    }

    @Test
    void a_severity_on_what_is_no_finding_has_no_effect() {
        assertThat(advice(rule(N1 + "\n    @severity( \"high\" )", HELD, "compliant( drools, $state, \"{$state} is done.\" )"), "L002")).containsExactly("""
                L002 r.drl:3:6: “@severity” has no effect here: the verdict is no finding.
                        @severity( "high" )
                         ^
                    Take it out.
                """);
        assertThat(advice(rule(N1 + "\n    @severity( \"high\" )", HELD, CONCERN), "L002")).isEmpty();
    }

    @Test
    void a_norm_for_a_group_and_a_scope_that_is_usual_anyway_have_no_effect() {
        assertThat(advice(rule(N1, HELD, "belongs( drools, $state, \"in view\" )"), "L002")).singleElement().asString().contains("“@norm” has no effect here: the rule concludes nothing under a norm.");
        assertThat(advice(rule(N1 + "\n    @sees( \"one State\" )", HELD, CONCERN), "L002")).singleElement().asString().contains("the rule sees one State anyway.");
        assertThat(advice(rule(N1 + "\n    @followUp( \"N 2\" )", HELD, "compliant( drools, $state, \"{$state} is done.\" )"), "L002")).hasSize(1);
    }

    @Test
    void a_name_that_is_no_sentence_is_told_with_what_is_wrong_with_it() {
        assertThat(advice(named("Rule_17", N1, HELD, CONCERN), "L003")).containsExactly("""
                L003 r.drl:1:6: the name of the rule is written as in a program
                    rule "Rule_17"
                         ^
                    Write a short sentence that is true when the rule fires, with a capital and without a full stop, such as “Stock is still held after the deadline”.
                """);
        assertThat(advice(named("stockStillHeld now", N1, HELD, CONCERN), "L003").get(0)).contains("is written as in a program");
        assertThat(advice(named("Check that stock is gone", N1, HELD, CONCERN), "L003").get(0)).contains("speaks of the rule, not of what it finds");
        assertThat(advice(named("N 1", N1, HELD, CONCERN), "L003").get(0)).contains("only repeats the norm");
        assertThat(advice(named("Stock held", N1, HELD, CONCERN), "L003").get(0)).contains("is too short for a sentence");
        assertThat(advice(named("stock is held", N1, HELD, CONCERN), "L003").get(0)).contains("begins with a small letter");
        assertThat(advice(named("Stock is held.", N1, HELD, CONCERN), "L003").get(0)).contains("ends with a full stop");
        assertThat(advice(named("Stock is held", N1, HELD, CONCERN), "L003")).isEmpty();
    }

    @Test
    void a_rule_that_derives_what_it_asks_for_is_a_circle() {
        assertThat(advice(group("Stock is still held", "Group( name == \"in view\", $state : state )", "in view"), "L004")).containsExactly("""
                L004 r.drl:3:5: the rule derives what its own condition speaks of: the group “in view”; what is derived there only ever supports itself
                        Group( name == "in view", $state : state )
                        ^
                    Let the condition ask for facts of the dossier, or take the rule out.
                """);
        assertThat(advice(group("Stock is still held", "Group( name == \"in view\", $state : state )", "out of view"), "L004")).isEmpty();
    }

    @Test
    void a_circle_over_a_not_is_told_with_its_rules() {
        String two = group("Stock is in view", "StateParty( $state : state )\n    not Group( name == \"out of view\" )", "in view") + group("Stock is out of view", "Group( name == \"in view\", $state : state )", "out of view");
        assertThat(advice(two, "L004", "L005")).containsExactly("""
                L005 r.drl:4:9: these rules build on each other in a circle: “Stock is in view” (r.drl:1), which builds on “Stock is out of view” (r.drl:8), which builds on the first; it asks that there be none, so what comes out depends on the order in which rules fire
                        not Group( name == "out of view" )
                            ^
                    Let the condition ask for facts of the dossier, or for a group that is derived without this rule.
                """);
    }

    private List<String> advice(String drl, String code, String other) {
        return rules.advice(drl, code, other);
    }

    @Test
    void verdicts_on_different_norms_and_rules_of_different_sessions_make_no_circle() {
        String verdicts = rule("@norm( \"N 2\" )", "Verdict( norm == \"N 1\", verdict == \"CONCERN\", $state : state )", CONCERN) + named("Stock is in doubt", N1, HELD, CONCERN);
        String sessions = group("Stock is in view", HELD, "in view") + named("Stock is counted somewhere", "@sees( \"all States\" )", "Group( name == \"in view\", $state : state )", "belongs( drools, $state, \"in view\" )");
        assertThat(advice(verdicts, "L004", "L005")).isEmpty();
        assertThat(advice(sessions, "L004", "L005")).hasSize(1);
        assertThat(advice(sessions.replace("Group( name == \"in view\", $state : state )", "Standing( $state : state )"), "L004", "L005")).isEmpty();
    }

    @Test
    void a_number_that_may_be_left_out_is_not_to_be_compared_from_below() {
        assertThat(advice(concern("AmendmentProposal( acceptances < supporters, $state : state )"), "L006")).containsExactly("""
                L006 r.drl:4:36: “acceptances” may be left out in a dossier and is then 0, so this holds where nothing is known of it
                        AmendmentProposal( acceptances < supporters, $state : state )
                                                       ^
                    Add acceptances > 0, or a condition on the field that tells whether it was counted.
                """);
        assertThat(advice(concern("AmendmentProposal( acceptances == 0, $state : state )"), "L006")).hasSize(1);
        assertThat(advice(concern("AmendmentProposal( acceptances > 0, acceptances < supporters, $state : state )"), "L006")).isEmpty();
        assertThat(advice(concern("AmendmentProposal( acceptances >= 1, $state : state )"), "L006")).isEmpty();
        assertThat(advice(concern("AmendmentProposal( votes == \"counted\", acceptances < supporters, $state : state )"), "L006")).isEmpty();
        assertThat(advice(concern("StockpileReport( held == 0, $state : state )"), "L006")).isEmpty();
    }

    @Test
    void a_date_that_may_be_left_out_is_not_to_be_compared_on_its_open_side() {
        assertThat(advice(concern("ClarificationRequest( $state : state, $on : date, answered.latest > $on.latest )"), "L007")).containsExactly("""
                L007 r.drl:4:71: the date “answered” may be left out in a dossier, and this then holds
                        ClarificationRequest( $state : state, $on : date, answered.latest > $on.latest )
                                                                                          ^
                    Add answered.stated == true.
                """);
        assertThat(advice(concern("ClarificationRequest( $state : state, $on : date, answered.stated == true, answered.latest > $on.latest )"), "L007")).isEmpty();
        assertThat(advice(concern("ClarificationRequest( $state : state, $on : date, answered.earliest > $on.latest )"), "L007")).isEmpty();
        assertThat(advice(concern("AsOf( $today : date )\n    ClarificationRequest( $state : state, answered.latest > $today )"), "L007")).isEmpty();
    }

    @Test
    void limits_that_leave_nothing_between_them_contradict() {
        assertThat(advice(concern("StockpileReport( held > 5, held < 3, $state : state )"), "L008")).containsExactly("""
                L008 r.drl:4:37: this contradicts what stands before it: no StockpileReport can meet both, so the rule can never fire
                        StockpileReport( held > 5, held < 3, $state : state )
                                                        ^
                    Take one of the two out, or turn a sign.
                """);
        assertThat(advice(concern("StockpileReport( held > 3, 5 > held, $state : state )"), "L008")).isEmpty();
        assertThat(advice(concern("StockpileReport( held >= 3, held <= 3, held != 3, $state : state )"), "L008")).hasSize(1);
    }

    @Test
    void words_days_and_either_end_of_a_date_can_contradict_too() {
        assertThat(advice(concern("StockpileStatus( status == \"held\", status == \"destroyed\", $state : state )"), "L008")).hasSize(1);
        assertThat(advice(concern("StockpileStatus( status in ( \"held\", \"destroyed\" ), status != \"held\", $state : state )"), "L008")).isEmpty();
        assertThat(advice(concern("StockpileStatus( status in ( \"held\", \"destroyed\" ), status == \"never held\", $state : state )"), "L008")).hasSize(1);
        assertThat(advice(concern("StockpileReport( date.earliest > LocalDate.of( 2008, 3, 1 ), date.latest < LocalDate.of( 2008, 2, 1 ), $state : state )"), "L008")).hasSize(1);
        assertThat(advice(concern("AsOf( $today : date )\n    StockpileReport( date.earliest > $today, date.latest <= $today, $state : state )"), "L008")).hasSize(1);
        assertThat(advice(concern("AsOf( $today : date )\n    StockpileReport( date.latest > $today, date.earliest <= $today, $state : state )"), "L008")).isEmpty();
        assertThat(advice(concern("ExtensionRequest( holds contains \"duration\", holds not contains \"duration\", $state : state )"), "L008")).hasSize(1);
    }

    @Test
    void a_contradiction_in_one_alternative_leaves_the_other_and_in_a_not_the_condition_always_holds() {
        assertThat(advice(concern("StockpileReport( held > 5, held < 3 || held > 9, $state : state )"), "L008")).isEmpty();
        assertThat(advice(concern("StockpileReport( held > 5, held < 3 || held < 4, $state : state )"), "L008")).hasSize(1);
        assertThat(advice(concern(HELD + "\n    not StockpileReport( held > 5, held < 3 )"), "L008")).singleElement().asString().contains("can meet both, so this condition always holds");
    }

    @Test
    void what_must_be_there_and_must_not_be_there_can_never_be() {
        assertThat(advice(concern("StockpileReport( held > 0, $state : state, $on : date )\n    not StockpileReport( held > 0 )"), "L009")).containsExactly("""
                L009 r.drl:5:5: the rule asks that there be such a StockpileReport (line 4) and that there be none, so it can never fire
                        not StockpileReport( held > 0 )
                        ^
                    Say in the second condition what must not be, such as a later date.
                """);
        assertThat(advice(concern("StockpileReport( held > 0, $state : state, $on : date )\n    not StockpileReport( date.earliest > $on.latest )"), "L009")).isEmpty();
        assertThat(advice(concern("StockpileReport( $state : state )\n    not StockpileReport()"), "L009")).hasSize(1);
    }

    @Test
    void a_rule_about_one_State_sees_no_meeting_and_no_duty_of_all() {
        assertThat(advice(concern(HELD + "\n    Meeting()"), "L010")).containsExactly("""
                L010 r.drl:5:5: a rule about one State sees no fact of the type Meeting, so the rule can never fire
                        Meeting()
                        ^
                    Write @sees( "all States" ) under the name, and conclude about "*".
                """);
        assertThat(advice(concern(HELD + "\n    Duty( norm == \"N 3\" )"), "L010")).singleElement().asString().contains("“N 3” has no verdict for a single State, so there is no such Duty, so the rule can never fire");
        assertThat(advice(concern(HELD + "\n    Duty( norm == \"N 1\", decided == \"collective\" )"), "L010")).singleElement().asString().contains("no norm named here is decided so");
        assertThat(advice(concern(HELD + "\n    Duty( norm == \"N 1\" )"), "L010")).isEmpty();
        assertThat(advice(rule("@norm( \"N 3\" )", HELD + "\n    Duty( norm == \"N 1\" )", CONCERN), "L010")).hasSize(1);
        assertThat(advice(rule("@norm( \"N 3\" )", HELD + "\n    exists Meeting()", CONCERN), "L010")).isEmpty();
    }

    @Test
    void a_verdict_that_no_rule_concludes_is_never_found() {
        String on2 = named("Stock raises a question", "@norm( \"N 2\" )", HELD, CONCERN);
        assertThat(advice(on2 + concern("Verdict( norm == \"N 2\", verdict == \"AT_RISK\", $state : state )"), "L011")).containsExactly("""
                L011 r.drl:11:5: no rule that this one builds on derives a verdict AT_RISK on “N 2”, so the rule can never fire
                        Verdict( norm == "N 2", verdict == "AT_RISK", $state : state )
                        ^
                    Check the spelling, and whether the rule should see one State or all States (@sees).
                """);
        assertThat(advice(on2 + concern("Verdict( norm == \"N 2\", verdict == \"CONCERN\", $state : state )"), "L011")).isEmpty();
        assertThat(advice(on2 + rule("@norm( \"N 3\" )", "Verdict( norm == \"N 2\", verdict == \"CONCERN\", $state : state )", CONCERN), "L011")).hasSize(1);
    }

    @Test
    void a_day_on_which_the_norm_is_not_in_force_is_never_asked_for() {
        String before = rule("@norm( \"P 1\" )", "AsOf( date < LocalDate.of( 2009, 12, 4 ) )\n    " + HELD, CONCERN);
        assertThat(advice(before, "L027")).containsExactly("""
                L027 r.drl:4:16: “P 1” is in force from 4 December 2009 on, so the rule can never fire on the days that this asks for
                        AsOf( date < LocalDate.of( 2009, 12, 4 ) )
                                   ^
                    Compare “from” and “until” of the norm in the register.
                """);
        assertThat(advice(before.replace("<", "<="), "L027")).isEmpty();
        assertThat(advice(before.replace("P 1", "N 1"), "L027")).isEmpty();
    }
}
