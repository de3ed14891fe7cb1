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

/** A rule that cannot be added as it was asked for: what is said, and that nothing is written. */
class NewRuleRefusedTest {

    @TempDir
    private Path temp;

    private SmallRegister register;

    @BeforeEach
    void register() throws IOException {
        register = new SmallRegister(temp.resolve("register"));
    }

    @Test
    void a_norm_that_no_rule_names_needs_a_file_and_the_files_are_listed() throws IOException {
        refused("""
                No rule names “N 2” yet. Say with --file in which file this one shall stand; a file that is not there yet is made. There are:
                  rules/more.drl
                  rules/one.drl
                """, "Something is missing today", "--norm", "N 2");
    }

    @Test
    void a_norm_that_several_files_decide_needs_a_file() throws IOException {
        register.write("rules/other.drl", register.read("rules/one.drl").replace("Something is", "Another is").replace("Ten is", "Eleven is"));

        refused("""
                Rules on “N 1” stand in several files (rules/one.drl, rules/other.drl). Say with --file in which file this one shall stand; a file that is not there yet is made. There are:
                  rules/more.drl
                  rules/one.drl
                  rules/other.drl
                """, "Something is missing today", "--norm", "N 1");
    }

    @Test
    void a_name_that_is_taken_is_refused_with_its_place_also_the_second_time() throws IOException {
        register.newRule("Something is missing today", "--norm", "N 1");

        refused("A rule of this name stands at rules/one.drl:11: “Something is missing today”. Give the new one another name.\n", "Something is missing, today!", "--norm", "N 1");
    }

    @Test
    void a_name_that_is_no_sentence_is_refused() throws IOException {
        String no = " is no sentence. A rule's name is a sentence that is true when the rule fires and begins with a capital letter, such as “Stock is still held after the deadline”.\n";
        refused("“odd-stock” " + no.strip() + "\n", "odd-stock", "--norm", "N 1");
        refused("“something is missing today”" + no, "something is missing today", "--norm", "N 1");
        refused("The name of the rule is empty.\n", " ", "--norm", "N 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is \"odd\" today", "It is “odd” today", "It is odd\\n today"})
    void a_name_with_quotation_marks_or_backslashes_is_refused(String name) throws IOException {
        refused("The name of the rule has a quotation mark or a backslash in it: " + name + "\nLeave them out; the name itself stands in quotation marks.\n", name, "--norm", "N 1");
    }

    @Test
    void a_name_with_a_line_break_is_refused() throws IOException {
        refused("The name of the rule has a line break or another control character in it. Write it on one line.\n", "It is odd\nend today", "--norm", "N 1");
    }

    @Test
    void a_norm_that_does_not_exist_is_answered_with_the_nearest() throws IOException {
        refused("There is no norm “M 4” in the register. Did you mean N 4 or N 1 or N 2?\n", "Something is missing today", "--norm", "M 4");
    }

    @Test
    void a_definition_is_refused() throws IOException {
        refused("“N 6” is a definition, on which there is nothing to decide (rules/register/n.yaml:17). Name a norm that asks for something.\n", "Something is missing today", "--norm", "N 6");
    }

    @Test
    void a_verb_that_does_not_exist_is_answered_with_the_nearest() throws IOException {
        refused("“concrn” is no verb that concludes under a norm. Did you mean concern?\n", "Something is missing today", "--norm", "N 1", "--verb", "concrn");
        refused("“belongs” is no verb that concludes under a norm. Write one of: nonCompliant, compliant, late, onTrack, atRisk, concern, unknown, notApplicable, due.\n",
                "Something is missing today", "--norm", "N 1", "--verb", "belongs");
    }

    @Test
    void a_deadline_for_all_states_together_is_refused() throws IOException {
        refused("“N 4” is about all States together, and a deadline is one State's. Conclude with another verb.\n", "Something is missing today", "--norm", "N 4", "--verb", "due");
    }

    @Test
    void a_file_outside_the_folder_of_rules_is_refused() throws IOException {
        refused("The file “../x.drl” lies outside the folder of rules. Name one below it, such as rules/convention/new.drl.\n", "Something is missing today", "--norm", "N 1", "--file", "../x.drl");
        refused("The file “x.yaml” is no rule file. Its name ends with “.drl”.\n", "Something is missing today", "--norm", "N 1", "--file", "x.yaml");
    }

    @Test
    void scenarios_within_brackets_are_left_alone() throws IOException {
        register.write("rules/one.test.yaml", "scenarios: [{ name: It is reported, asOf: 2005-06-01, misses: [Something is reported] }]\n");

        refused("rules/one.test.yaml:1: the entries under “scenarios” stand within brackets, where nothing can be added. Write each entry on a line of its own that begins with a dash.\n",
                "Something is missing today", "--norm", "N 1");
    }

    @Test
    void rules_that_are_broken_already_are_shown_and_nothing_is_added() throws IOException {
        register.write("rules/broken.drl", "rule \"It is broken\"\nwhen\n    Remarkk()\nthen\n    concern( drools, $state, \"x\" )\nend\n");
        Map<String, String> before = register.everything();

        assertThat(register.newRule("Something is missing today", "--norm", "N 1")).isEqualTo(3);
        assertThat(register.err()).contains("rules/broken.drl:");
        assertThat(register.everything()).isEqualTo(before);
    }

    private void refused(String message, String... args) throws IOException {
        Map<String, String> before = register.everything();

        assertThat(register.newRule(args)).isEqualTo(2);
        assertThat(register.err()).isEqualTo(message);
        assertThat(register.everything()).isEqualTo(before);
    }
}
