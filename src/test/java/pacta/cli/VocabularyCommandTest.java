package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private int vocabulary(String... words) {
        return terminal.run(Stream.of("vocabulary"), words);
    }

    @Test
    void a_type_is_shown_with_its_fields() {
        assertThat(vocabulary("stockpilereport")).isZero();
        assertThat(terminal.out()).isEqualTo("""
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
        assertThat(terminal.out()).contains("  Contamination  (contamination)", "  ClearanceProgress  (clearance)", "    km2 – a number: in square kilometres").doesNotContain("date –", "method –");
    }

    @Test
    void a_word_that_a_field_may_hold_leads_to_the_field() {
        assertThat(vocabulary("being", "destroyed")).isZero();
        assertThat(terminal.out()).contains("StockpileStatus", "    status – a text, one of: “never held”, “held”, “being destroyed”");
    }

    @Test
    void a_verb_is_shown_with_what_it_takes() {
        assertThat(vocabulary("due")).isZero();
        assertThat(terminal.out()).contains("    due( drools, state, date ) – The State has a deadline under the norm of the rule, to be matched\n      as Deadline.\n");
    }

    @Test
    void a_word_that_rules_do_not_know_is_answered_with_the_nearest() {
        assertThat(vocabulary("complaint")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("Rules have no word “complaint”. Did you mean compliant or completion or contains?\n./pacta vocabulary shows all words.\n");
    }

    @Test
    void a_word_and_write_together_are_refused() {
        assertThat(vocabulary("due", "--write")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("Give either a word or --write, not both.\n");
    }

    /** A copy of the shipped rules, whose guide stands for the checked-in one. */
    private Path copyOfRules(String guide) throws IOException {
        Path rules = folder.resolve("rules");
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path p : walk.toList()) {
                Files.copy(p, folder.resolve(p.toString()));
            }
        }
        Files.delete(rules.resolve("VOCABULARY.md"));
        Files.writeString(rules.resolve("README.md"), guide);
        return rules;
    }

    @Test
    void write_refreshes_the_page_and_the_rules_that_the_guide_shows() throws IOException {
        Path rules = copyOfRules("Before.\n\n<!-- rule: The initial report was submitted late -->\nan old text\n<!-- end -->\n\nBehind.\n");

        assertThat(vocabulary("--write", "--rules", rules.toString())).isZero();
        assertThat(terminal.err()).isEqualTo("written: rules/README.md\nwritten: rules/VOCABULARY.md\n");
        assertThat(rules.resolve("VOCABULARY.md")).hasSameTextualContentAs(Path.of("rules/VOCABULARY.md"));
        assertThat(rules.resolve("README.md")).content().startsWith("Before.\n\n<!-- rule: The initial report was submitted late -->\nIn [convention/article-07-transparency.drl]").endsWith("\n<!-- end -->\n\nBehind.\n")
                .contains("\n```\nrule \"The initial report was submitted late\"\n").doesNotContain("an old text");
    }

    @Test
    void write_refuses_a_guide_that_shows_a_rule_that_is_gone_and_writes_nothing() throws IOException {
        Path rules = copyOfRules("<!-- rule: The initial report was submitted last -->\n<!-- end -->\n");

        assertThat(vocabulary("--write", "--rules", rules.toString())).isEqualTo(3);
        assertThat(terminal.err()).startsWith("rules/README.md shows a rule that is gone: there is no rule “The initial report was submitted last”. Did you mean The initial report was submitted late");
        assertThat(rules.resolve("VOCABULARY.md")).doesNotExist();
    }

    @Test
    void everything_is_shown_without_a_word() {
        assertThat(vocabulary()).isZero();
        assertThat(terminal.out()).startsWith("Facts of a dossier\n").contains("  Verdicts\n", "  Steps from a day\n").doesNotContain("`");
    }
}
