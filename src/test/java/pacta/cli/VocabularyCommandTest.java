package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VocabularyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int vocabulary(String... words) {
        String[] args = new String[words.length + 1];
        args[0] = "vocabulary";
        System.arraycopy(words, 0, args, 1, words.length);
        return Pacta.run(new PrintWriter(out), new PrintWriter(err, true), args);
    }

    @Test
    void a_type_is_shown_with_its_fields() {
        assertThat(vocabulary("stockpilereport")).isZero();
        assertThat(out).hasToString("""
                Facts of a dossier

                  StockpileReport  (stockpileReports)
                  Stockpiled mines that the State held on this day.
                    state – the code of a State
                    date – a date of a fact
                    held – a number
                """);
    }

    @Test
    void a_field_is_shown_with_every_type_that_has_it_and_without_their_other_fields() {
        assertThat(vocabulary("km2")).isZero();
        assertThat(out.toString()).contains("  Contamination  (contamination)", "  ClearanceProgress  (clearance)", "    km2 – a number: in square kilometres").doesNotContain("date –", "method –");
    }

    @Test
    void a_word_that_a_field_may_hold_leads_to_the_field() {
        assertThat(vocabulary("being", "destroyed")).isZero();
        assertThat(out.toString()).contains("StockpileStatus", "    status – a text, one of: “never held”, “held”, “being destroyed”");
    }

    @Test
    void a_verb_is_shown_with_what_it_takes() {
        assertThat(vocabulary("due")).isZero();
        assertThat(out.toString()).contains("    due( drools, state, date ) – The State has a deadline under the norm of the rule, to be matched\n      as Deadline.\n");
    }

    @Test
    void a_word_that_rules_do_not_know_is_answered_with_the_nearest() {
        assertThat(vocabulary("complaint")).isEqualTo(2);
        assertThat(err).hasToString("Rules have no word “complaint”. Did you mean compliant or completion or contains?\n./pacta vocabulary shows all words.\n");
    }

    @Test
    void a_word_and_write_together_are_refused() {
        assertThat(vocabulary("due", "--write")).isEqualTo(2);
        assertThat(err).hasToString("Give either a word or --write, not both.\n");
    }

    @Test
    void everything_is_shown_without_a_word() {
        assertThat(vocabulary()).isZero();
        assertThat(out.toString()).startsWith("Facts of a dossier\n").contains("  Verdicts\n", "  Steps from a day\n").doesNotContain("`");
    }
}
