package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are tried after those on which they wait, so that little is concluded only to be taken back. */
class StrataTest {

    private static final LocalDate DAY = LocalDate.of(2010, 11, 29);
    private static final String NONE = "rule \"No member\"\n    @norm( \"N 1\" )\nwhen\n    State( $state : code )\n    not Group( name == \"members\", state == $state )\nthen\n    notApplicable( drools, $state, \"None.\" )\nend\n";
    private static final String MEMBER = "rule \"A member\"\nwhen\n    StockpileReport( $state : state )\nthen\n    belongs( drools, $state, \"members\" )\nend\n";

    @TempDir
    private Path folder;

    private TestRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new TestRegister(folder).state("XAA", "stockpileReports:\n  - { date: 2007, held: 5, source: m }\n");
    }

    @Test
    void a_rule_that_asks_whether_something_is_missing_waits_for_the_rules_that_may_conclude_it() throws IOException {
        RuleBase rules = register.rules(NONE + MEMBER).ruleBase().orElseThrow();

        assertThat(fired(register.evaluator(rules), rules, "XAA").of("No member")).isZero();
    }

    @Test
    void the_file_may_give_them_in_either_order() throws IOException {
        RuleBase rules = register.rules(MEMBER + NONE).ruleBase().orElseThrow();

        assertThat(fired(register.evaluator(rules), rules, "XAA").all()).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_put_in_the_place_of_another_waits_like_it() throws IOException {
        RuleBase rules = register.rules(NONE + MEMBER).ruleBase().orElseThrow().copy();

        assertThat(rules.replace(rules.rule("No member").orElseThrow(), NONE.replace("None.", "Nobody."))).isTrue();
        assertThat(fired(register.evaluator(rules), rules, "XAA").of("No member")).isZero();
    }

    @Test
    void rules_that_wait_for_each_other_are_tried_all_the_same() throws IOException {
        String circle = MEMBER + "rule \"A guest\"\nwhen\n    Group( name == \"members\", $state : state )\nthen\n    belongs( drools, $state, \"guests\" )\nend\n"
                + "rule \"A guest is a member\"\nwhen\n    Group( name == \"guests\", $state : state )\nthen\n    belongs( drools, $state, \"members\" )\nend\n";
        RuleBase rules = register.rules(NONE + circle).ruleBase().orElseThrow();

        assertThat(register.evaluator(rules).evaluate(register.facts(), DAY, LocalDate.MAX).groups()).extracting(Group::name).containsExactly("guests", "members");
        assertThat(fired(register.evaluator(rules), rules, "XAA").of("No member")).isZero();
    }

    @Test
    void of_what_the_shipped_rules_conclude_less_than_a_twentieth_is_taken_back() {
        int fired = 0;
        int standing = 0;
        for (String code : RealRegister.codes()) {
            fired += fired(RealRegister.EVALUATOR, RealRegister.RULES, code).all();
        }
        for (Part part : RealRegister.EVALUATOR.states(RealRegister.EVALUATOR.day(RealRegister.FACTS, DAY, LocalDate.MAX), StateNames.of(RealRegister.FACTS))) {
            standing += part.derived().size();
        }

        assertThat(fired).isBetween(standing, standing + standing / 20);
    }

    private Firings fired(Evaluator evaluator, RuleBase rules, String code) {
        boolean shipped = rules == RealRegister.RULES;
        Day day = evaluator.day(shipped ? RealRegister.FACTS : register.facts(), DAY, LocalDate.MAX);
        List<Object> memory = day.dossiers().stream().filter(d -> d.state().code().equals(code)).flatMap(d -> day.given(d).memory().stream()).toList();
        Firings fired = evaluator.firings();
        StateSession.run(rules.oneState(), memory, EvidenceBook.ofNothing(), StateNames.NONE, Bounds.USUAL, evaluator.watchdog(), code, fired);
        return fired;
    }
}
