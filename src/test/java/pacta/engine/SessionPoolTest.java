package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.facts.InstrumentMembership;
import pacta.facts.Origin;
import pacta.facts.PartialDate;

/** A session that is used again knows nothing of the State before. */
class SessionPoolTest {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);
    private static final String HELD = "stockpileReports:\n  - { date: 2007, held: 5, source: m }\n";
    private static final String FAILS = "StockpileReport( $state : state, date.earliest.plusYears( 1000000000 * held ) > date.earliest )";

    @TempDir
    private Path folder;

    private TestRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new TestRegister(folder).state("XAA", HELD).state("XAB", "").state("XAC", HELD);
    }

    private static String rule(String name, String when) {
        return "rule \"" + name + "\"\n    @norm( \"N 1\" )\nwhen\n    " + when + "\nthen\n    concern( drools, $state, \"held\" )\nend\n";
    }

    @Test
    void states_evaluated_one_after_the_other_do_not_see_each_others_facts() throws IOException {
        RuleBase rules = register.rules(rule("Stock is held", "StockpileReport( $state : state, held > 0 )")).ruleBase().orElseThrow();
        Evaluator evaluator = register.evaluator(rules);

        Evaluation first = evaluator.evaluate(register.facts(), DAY, LocalDate.MAX);
        Evaluation second = evaluator.evaluate(register.facts(), DAY, LocalDate.MAX);

        assertThat(first.assessments()).extracting(Assessment::id).containsExactly("XAA/N-1/stock-is-held", "XAB/N-1/nothing-decides", "XAC/N-1/stock-is-held");
        assertThat(second.assessments()).isEqualTo(first.assessments());
    }

    @Test
    void a_session_is_used_again_when_it_came_to_its_end() throws IOException {
        RuleBase rules = register.rules(rule("Stock is held", "StockpileReport( $state : state, held > 0 )")).ruleBase().orElseThrow();
        register.evaluator(rules).evaluate(register.facts(), DAY, LocalDate.MAX);

        assertThat(rules.oneState().idle()).isBetween(1, Runtime.getRuntime().availableProcessors() + 1);
        assertThat(SessionPool.OPEN).hasValue(0);
    }

    @Test
    void a_session_in_which_a_rule_failed_is_not_used_again() throws IOException {
        register = new TestRegister(folder.resolve("b")).state("XAA", HELD);
        RuleBase rules = register.rules(rule("A condition that fails", FAILS)).ruleBase().orElseThrow();
        register.evaluator(rules).evaluate(register.facts(), DAY, LocalDate.MAX);

        assertThat(rules.oneState().idle()).isZero();
        assertThat(SessionPool.OPEN).hasValue(0);
    }

    @Test
    void when_rules_are_exchanged_the_waiting_sessions_end() throws IOException {
        RuleBase rules = register.rules(rule("Stock is held", "StockpileReport( $state : state, held > 0 )")).ruleBase().orElseThrow();
        Evaluator evaluator = register.evaluator(rules);
        evaluator.evaluate(register.facts(), DAY, LocalDate.MAX);

        rules.replace(rules.rules().get(0), rule("Stock is held", "StockpileReport( $state : state, held > 5 )"));

        assertThat(rules.oneState().idle()).isZero();
        assertThat(evaluator.evaluate(register.facts(), DAY, LocalDate.MAX).assessments()).extracting(Assessment::verdict).containsOnly(VerdictKind.UNKNOWN);
    }

    @Test
    void facts_that_no_condition_can_be_about_are_not_put_in() throws IOException {
        SessionPool rules = register.rules(rule("Stock is held", "StockpileReport( $state : state, held > 0 )\n    Deadline( norm == \"N 1\", state == $state )")).ruleBase().orElseThrow().oneState();

        assertThat(rules.looksAt(new Deadline("N 1", "XAB", DAY))).isTrue();
        assertThat(rules.looksAt(new Deadline("N 2", "XAB", DAY))).as("of another norm").isFalse();
        assertThat(rules.looksAt(new Standing("XAA", "N 1", "", "COMPLIANT", ""))).as("of another kind").isFalse();
    }

    @Test
    void conditions_that_begin_with_unlike_fields_each_let_in_what_they_ask_for() throws IOException {
        SessionPool rules = register.rules(rule("A party", "StateParty( $state : state )\n    not InstrumentMembership( status == \"party\" )\n    exists InstrumentMembership( instrument == \"CCM\" )"))
                .ruleBase().orElseThrow().oneState();

        assertThat(rules.looksAt(membership("CCM", "not party"))).isTrue();
        assertThat(rules.looksAt(membership("CRPD", "party"))).isTrue();
        assertThat(rules.looksAt(membership("CRPD", "not party"))).isFalse();
    }

    private static InstrumentMembership membership(String instrument, String status) {
        return new InstrumentMembership("XAA", PartialDate.day(DAY), instrument, status, new Origin(List.of(), "", "facts", 1));
    }

    @Test
    void one_condition_that_asks_for_no_text_first_lets_all_facts_of_its_kind_in() throws IOException {
        SessionPool rules = register.rules(rule("A deadline", "Deadline( norm == \"N 1\", $state : state )") + rule("Any deadline", "Deadline( $norm : norm, $state : state )")).ruleBase().orElseThrow().oneState();

        assertThat(rules.looksAt(new Deadline("N 2", "XAB", DAY))).isTrue();
    }

    @Test
    void what_rules_look_at_is_asked_anew_when_they_are_exchanged() throws IOException {
        RuleBase rules = register.rules(rule("A deadline", "Deadline( norm == \"N 1\", $state : state )")).ruleBase().orElseThrow();
        rules.oneState().looksAt(new Deadline("N 2", "XAB", DAY));

        rules.replace(rules.rules().get(0), rule("A deadline", "Deadline( norm == \"N 2\", $state : state )"));

        assertThat(rules.oneState().looksAt(new Deadline("N 2", "XAB", DAY))).isTrue();
        assertThat(rules.oneState().looksAt(new Deadline("N 1", "XAB", DAY))).isFalse();
    }
}
