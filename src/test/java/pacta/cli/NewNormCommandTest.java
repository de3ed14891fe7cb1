package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new norm stands at its place in the register and is asked of every State at once. */
class NewNormCommandTest {

    @TempDir
    private Path temp;

    private SmallRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new SmallRegister(temp.resolve("register"));
    }

    @Test
    void it_stands_between_its_neighbours_and_everything_else_stays_as_it_was() throws IOException {
        String before = register.read("rules/register/n.yaml");

        assertThat(register.newNorm("N 3", "--title", "Three: the third")).as(register.err()).isZero();

        int at = before.indexOf("  - { id: N 4");
        assertThat(register.read("rules/register/n.yaml")).isEqualTo(before.substring(0, at) + """
                  - id: "N 3"
                    title: "Three: the third"
                    # What it asks, in our own words; the wording of the text is not copied here.
                    asks: "Replace me: what it asks."
                    addressee: every State Party
                    # addressedTo and notAddressed name groups that rules derive, where the norm does not speak to all States.
                    # Until rules decide it, a reviewer does. Then: computed, by reported activity, collective or procedural, with “question” instead of “judgement”.
                    decided: by judgement
                    judgement: "Replace me: what has {State} done about “Three: the third”?"
                    # May be added: activities, measures, facts, terms, followUps, reading, owesAnswer, case, subject, from, until (see convention.yaml).
                """ + before.substring(at));
    }

    @Test
    void a_norm_within_a_chapter_stands_above_the_heading_of_the_next() throws IOException {
        assertThat(register.newNorm("N 1.a", "--title", "One more")).as(register.err()).isZero();

        assertThat(register.read("rules/register/n.yaml")).containsSubsequence("- id: N 1\n", "- id: \"N 1.a\"", "\n\n  # II. Last\n", "N 2,");
    }

    @Test
    void the_last_norm_stands_at_the_end_and_ten_is_after_nine() throws IOException {
        assertThat(register.newNorm("N 11", "--title", "Eleven")).as(register.err()).isZero();
        assertThat(register.newNorm("N 9", "--title", "Nine")).as(register.err()).isZero();

        assertThat(register.read("rules/register/n.yaml")).containsSubsequence("id: N 6", "id: \"N 9\"", "id: N 10", "id: \"N 11\"");
    }

    @Test
    void it_prints_where_it_stands_and_how_to_go_on() {
        register.newNorm("N 3", "--title", "Three");

        String rules = " --rules " + temp.resolve("register/rules");
        assertThat(register.out()).isEqualTo("""
                rules/register/n.yaml:15: the norm “N 3”, decided by judgement for now
                Next:
                  ./pacta norms "N 3"%s
                  ./pacta new rule "A sentence that is true when the rule fires" --norm "N 3" --file FILE.drl%s
                """.formatted(rules, rules));
    }

    @Test
    void it_is_unknown_of_every_state_at_once_and_takes_a_rule() {
        register.newNorm("N 3", "--title", "Three");

        assertThat(register.evaluate("--norm", "N 3", "--format", "text")).as(register.err()).isZero();
        assertThat(register.out()).contains("N 3 Three");
        assertThat(register.newRule("Three is odd today", "--norm", "N 3", "--file", "three.drl")).as(register.err()).isZero();
        assertThat(register.test()).as(register.out()).isZero();
    }

    @Test
    void a_new_instrument_gets_a_file_of_its_own() throws IOException {
        assertThat(register.newNorm("ZAP 1", "--title", "First", "--instrument", "ZAP=Zürich Action Plan", "--force", "commitment", "--from", "2004-01-31", "--until", "2024-12-31"))
                .as(register.err()).isZero();

        assertThat(register.read("rules/register/zurich-action-plan.yaml")).startsWith("""
                # Zürich Action Plan: its norms in our own words. What each key says stands at the top of convention.yaml.
                instrument:
                  id: ZAP
                  title: "Zürich Action Plan"
                  reference: "Replace me: adopted where and when."
                  force: commitment
                  from: 2004-01-31
                  until: 2024-12-31
                norms:
                  - id: "ZAP 1"
                    title: "First"
                """);
        assertThat(register.out()).contains("rules/register/zurich-action-plan.yaml:10: the norm “ZAP 1”, decided by judgement for now, in a new file");
        assertThat(register.evaluate("--norm", "ZAP 1")).as(register.err()).isZero();
    }

    @Test
    void an_id_that_is_taken_is_refused_with_its_place() throws IOException {
        refused("The norm “N 1” is in the register already, at rules/register/n.yaml:6. Give the new one another id.\n", "N 1", "--title", "One");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "n 3", "N 3, N 4", "N \"3\""})
    void an_id_of_another_form_is_refused(String id) throws IOException {
        refused("“" + id + "” is no id of a norm. Write the instrument in capitals, a space and the number, such as “ABC 12” or “ABC 3.1.b”.\n", id, "--title", "One");
    }

    @Test
    void an_instrument_that_does_not_exist_is_answered_with_the_nearest_and_how_to_make_one() throws IOException {
        refused("There is no instrument “NN” in the register. Did you mean N?\nA new one: --instrument \"NN=Its title\" --force commitment --from 2010-01-31\n", "NN 3", "--title", "Three");
    }

    @Test
    void a_new_instrument_must_say_how_strongly_it_asks_and_from_when() throws IOException {
        refused("How strongly does “Z” ask? Say with --force: binding, commitment, expectation.\n", "Z 1", "--title", "One", "--instrument", "Z=Zet");
        refused("--force “commitmant” is none of its words. Did you mean commitment?\n", "Z 1", "--title", "One", "--instrument", "Z=Zet", "--force", "commitmant");
        refused("--from: give the first day in force, such as 2009-12-04.\n", "Z 1", "--title", "One", "--instrument", "Z=Zet", "--force", "binding");
        refused("--from: “2009-12” should be a day, such as 2009-12-04.\n", "Z 1", "--title", "One", "--instrument", "Z=Zet", "--force", "binding", "--from", "2009-12");
        refused("The instrument ends before it begins: --until lies before --from.\n", "Z 1", "--title", "One", "--instrument", "Z=Zet", "--force", "binding", "--from", "2009-12-04", "--until", "2009-12-03");
    }

    @Test
    void what_does_not_fit_together_is_refused() throws IOException {
        refused("“N 3” is no norm of “Z”: its id begins with the instrument's, such as “Z 1”.\n", "N 3", "--title", "One", "--instrument", "Z=Zet", "--force", "binding", "--from", "2009-12-04");
        refused("The instrument “N” is in the register already: A treaty. Leave --instrument, --force, --from and --until out.\n", "N 3", "--title", "Three", "--instrument", "N=New", "--force", "binding", "--from", "2009-12-04");
        refused("--force, --from and --until describe a new instrument. Name it: --instrument \"ID=Title\".\n", "N 3", "--title", "Three", "--force", "binding");
        refused("The norms of “N” stand in rules/register/n.yaml, not in “rules/register/x.yaml”. Leave --file out.\n", "N 3", "--title", "Three", "--file", "rules/register/x.yaml");
        refused("rules/register/n.yaml is there already, with another instrument in it. Name another file with --file.\n", "Z 1", "--title", "One", "--instrument", "Z=Zet", "--force", "binding", "--from", "2009-12-04", "--file", "n.yaml");
        refused("The title has a line break or another control character in it. Write it on one line.\n", "N 3", "--title", "Three\nfour");
    }

    private void refused(String message, String... args) throws IOException {
        Map<String, String> before = register.everything();

        assertThat(register.newNorm(args)).isEqualTo(2);
        assertThat(register.err()).isEqualTo(message);
        assertThat(register.everything()).isEqualTo(before);
    }
}
