package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.skeleton.NewRule;

/** A new rule stands in the right file, is proved at once, and changes nothing else. */
class NewRuleCommandTest {

    @TempDir
    private Path temp;

    private Path folder;
    private SmallRegister register;

    @BeforeEach
    void register() throws IOException {
        folder = temp.resolve("register");
        register = new SmallRegister(folder);
    }

    @Test
    void the_skeleton_and_its_scenarios_are_as_the_golden_files_say() throws IOException {
        assertThat(register.newRule("Something is missing today", "--norm", "N 1")).as(register.err()).isZero();

        assertThat(register.read("rules/one.drl")).isEqualTo(Files.readString(Path.of("src/test/resources/pacta/skeleton/rule.golden")));
        assertThat(register.read("rules/one.test.yaml")).isEqualTo(Files.readString(Path.of("src/test/resources/pacta/skeleton/scenarios.golden")));
    }

    @Test
    void it_prints_what_it_has_written_and_the_next_two_commands() {
        register.newRule("Something is missing today", "--norm", "N 1");

        String rules = " --rules " + folder.resolve("rules");
        assertThat(register.out()).isEqualTo("""
                rules/one.drl:11: the rule “Something is missing today”
                rules/one.test.yaml:14: two scenarios, one in which it fires and one that misses it narrowly
                Next:
                  ./pacta test%s
                  ./pacta evaluate --norm "N 1"%s
                """.formatted(rules, rules));
    }

    @Test
    void both_commands_work_on_the_skeleton_as_it_is() {
        register.newRule("Something is missing today", "--norm", "N 1");

        assertThat(register.test()).as(register.out()).isZero();
        assertThat(register.out()).isEqualTo("5 passed, 0 failed\n");
        assertThat(register.evaluate("--norm", "N 1")).as(register.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void the_skeleton_of_every_verb_gets_no_advice_but_to_replace_its_words(String verb) {
        register.newRule("Something is missing today", "--norm", "N 1", "--verb", verb);
        register.run("check", "--rules", folder.resolve("rules").toString(), "--facts", folder.resolve("facts").toString());

        assertThat(register.out().lines().filter(l -> l.contains("rules/one.drl:") && !l.contains(" L036 ") && isInSkeleton(Integer.parseInt(l.split(".drl:")[1].split(":")[0])))).isEmpty();
    }

    private boolean isInSkeleton(int line) {
        return line >= register.lineOf("rules/one.drl", "rule \"Something is missing today\"") && line < register.lineOf("rules/one.drl", "rule \"Ten is reported\"");
    }

    static Stream<String> verbs() {
        return NewRule.VERBS.stream();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void every_verb_gives_scenarios_that_pass(String verb) {
        assertThat(register.newRule("Something is missing today", "--norm", "N 1", "--verb", verb)).as(register.err()).isZero();

        assertThat(register.test()).as(register.out()).isZero();
        assertThat(register.out()).isEqualTo("5 passed, 0 failed\n");
    }

    @ParameterizedTest
    @CsvSource({"N 2, other.drl", "N 4, ''", "N 5, ''"})
    void every_kind_of_norm_gives_scenarios_that_pass(String norm, String file) {
        assertThat(register.newRule("Something is missing today", "--norm", norm, "--file", file)).as(register.err()).isZero();

        assertThat(register.test()).as(register.out()).isZero();
        assertThat(register.out()).isEqualTo("5 passed, 0 failed\n");
    }

    @Test
    void a_new_file_gets_its_header_and_its_scenarios_what_other_files_give_in_common() throws IOException {
        assertThat(register.newRule("Something is missing today", "--norm", "N 2", "--file", "rules/deep/new.drl")).as(register.err()).isZero();

        assertThat(register.read("rules/deep/new.drl")).startsWith("""
                // Replace this line: which part of which text these rules stand for.
                package rules
                dialect "mvel"

                // Replace this line: the words of the text""");
        assertThat(register.read("rules/deep/new.test.yaml")).startsWith("""
                # Scenarios for new.drl. Replace this line: who the made-up State XAA is, and since when it is bound.
                common:
                  events:
                    - { name: adoption, date: 1997-09-18 }
                scenarios:
                  # Replace""");
        assertThat(register.out()).contains("rules/deep/new.drl:6: the rule “Something is missing today”, in a new file");
    }

    @Test
    void a_rule_on_a_norm_that_the_file_does_not_decide_stands_in_the_order_of_the_text() throws IOException {
        assertThat(register.newRule("Something is missing today", "--norm", "N 2", "--file", "one.drl")).as(register.err()).isZero();

        assertThat(register.read("rules/one.drl")).containsSubsequence("\"Something is reported\"", "\"Something is missing today\"", "// About the last norm.", "\"Ten is reported\"");
    }

    @Test
    void a_rule_on_an_earlier_norm_stands_before_the_first_rule_and_its_comment() throws IOException {
        register.write("rules/late.drl", "package rules\n\n// About the last norm.\nrule \"Ten is odd\"\n    @norm( \"N 10\" )\nwhen\n    State( $state : code )\n    Remark( text == \"odd\" )\nthen\n    concern( drools, $state, \"Odd.\" )\nend\n");

        assertThat(register.newRule("Something is missing today", "--norm", "N 2", "--file", "late.drl")).as(register.err()).isZero();

        assertThat(register.read("rules/late.drl")).startsWith("package rules\n\n// Replace this line").contains("end\n\n// About the last norm.\nrule \"Ten is odd\"");
    }

    @Test
    void every_byte_that_was_there_stays_and_only_two_files_change() throws IOException {
        register.write("rules/one.drl", register.read("rules/one.drl").replace("\n", "\r\n").stripTrailing());
        Map<String, String> before = register.everything();

        assertThat(register.newRule("Something is missing today", "--norm", "N 10")).as(register.err()).isZero();

        Map<String, String> after = register.everything();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("rules/one.drl")).startsWith(before.get("rules/one.drl") + "\r\n\r\n// Replace").doesNotContainPattern("[^\r]\n");
        assertThat(after.get("rules/one.test.yaml")).startsWith(before.get("rules/one.test.yaml"));
        assertThat(after.keySet()).allSatisfy(f -> assertThat(f.matches("rules/one\\.(drl|test\\.yaml)") || after.get(f).equals(before.get(f))).as(f).isTrue());
    }

    @Test
    void a_file_keeps_its_permissions() throws IOException {
        Path file = folder.resolve("rules/one.drl");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        register.newRule("Something is missing today", "--norm", "N 1");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r--");
    }

    @Test
    void scenarios_are_added_before_what_follows_them_in_the_file() throws IOException {
        register.write("rules/one.test.yaml", """
                scenarios:
                    - name: It is reported
                      asOf: 2005-06-01
                      misses: [Something is reported]

                # What every scenario is given.
                common:
                  events:
                    - { name: adoption, date: 1997-09-18 }
                """);

        assertThat(register.newRule("Something is missing today", "--norm", "N 1")).as(register.err()).isZero();

        assertThat(register.read("rules/one.test.yaml")).startsWith("scenarios:\n    - name: It is reported\n      asOf: 2005-06-01\n      misses: [Something is reported]\n    # Replace the indicators")
                .contains("\n    - name: \"Replace me: the smallest case").endsWith("\n\n# What every scenario is given.\ncommon:\n  events:\n    - { name: adoption, date: 1997-09-18 }\n");
    }

    @Test
    void where_rules_presume_compliance_the_scenarios_start_from_the_facts_of_one_that_leaves_the_norm_open() throws IOException {
        presumption();

        assertThat(register.newRule("Something is missing today", "--norm", "N 10", "--file", "presumed.drl")).as(register.err()).isZero();

        assertThat(register.read("rules/presumed.test.yaml")).endsWith("""
                  # Replace the indicators below by the least that makes the rule fire, and by the most that does not yet.
                  # The other facts are those of “Something odd is on file”.
                  - name: "Replace me: the smallest case of “Something is missing today”"
                    asOf: 2005-06-01
                    given:
                      remarks:
                        - { date: 2004, text: odd }
                      indicators:
                        - { date: 2005-05-01, name: "replace me: Something is missing today", value: 1 }
                    fires:
                      - "Something is missing today"
                    expect:
                      - { norm: "N 10", verdict: NON_COMPLIANT }
                  - name: "Replace me: so little less that it is not “Something is missing today”"
                    asOf: 2005-06-01
                    given:
                      remarks:
                        - { date: 2004, text: odd }
                      indicators:
                        - { date: 2005-05-01, name: "replace me: Something is missing today", value: 0 }
                    misses:
                      - "Something is missing today"
                    expect:
                      - { norm: "N 10", verdict: UNKNOWN }
                """);
        assertThat(register.test()).as(register.out()).isZero();
    }

    @Test
    void where_no_scenario_can_be_found_it_says_so() throws IOException {
        presumption();
        register.write("rules/presumed.test.yaml", register.read("rules/presumed.test.yaml").replace("UNKNOWN", "COMPLIANT"));

        refused("No scenario could be found for “N 10” in which the new rule fires and contradicts no other, with what is common to rules/presumed.test.yaml. Try --verb concern, or another --file.\n",
                "Something is missing today", "--norm", "N 10", "--file", "presumed.drl");
        assertThat(register.newRule("Something is missing today", "--norm", "N 10", "--file", "presumed.drl", "--verb", "concern")).as(register.err()).isZero();
    }

    private void presumption() throws IOException {
        register.write("rules/presumed.drl", """
                rule "Nothing odd is on file"
                    @norm( "N 10" )
                when
                    State( $state : code )
                    not Remark( text == "odd" )
                then
                    compliant( drools, $state, "None is." )
                end
                """);
        register.write("rules/presumed.test.yaml", """
                scenarios:
                  - name: Something odd is on file
                    asOf: 2005-06-01
                    given:
                      remarks:
                        - { date: 2004, text: odd }
                    misses: [Nothing odd is on file]
                    expect:
                      - { norm: N 10, verdict: UNKNOWN }
                  - name: Nothing odd is on file, so it is presumed
                    asOf: 2005-06-01
                    fires: [Nothing odd is on file]
                """);
    }

    @Test
    void on_the_shipped_register_every_scenario_passes_and_no_finding_changes() throws IOException {
        Path rules = temp.resolve("rules");
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path p : walk.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(temp.resolve(p).getParent());
                Files.copy(p, temp.resolve(p));
            }
        }
        assertThat(register.run("evaluate", "--meeting", "10MSP", "--rules", rules.toString(), "--facts", "facts", "--out", temp.resolve("before").toString())).isZero();

        assertThat(register.run("new", "rule", "Something is missing today", "--norm", "APMBC 4", "--rules", rules.toString())).as(register.err()).isZero();

        assertThat(register.run("evaluate", "--meeting", "10MSP", "--rules", rules.toString(), "--facts", "facts", "--out", temp.resolve("after").toString())).isZero();
        String changedLines = ",\"line\":\\d+";
        assertThat(Files.readString(temp.resolve("after/2010-11-29-10MSP/assessments.json")).replaceAll(changedLines, ""))
                .isEqualTo(Files.readString(temp.resolve("before/2010-11-29-10MSP/assessments.json")).replaceAll(changedLines, ""));
        assertThat(register.run("test", "--rules", rules.toString())).as(register.out()).isZero();
    }

    private void refused(String message, String... args) throws IOException {
        Map<String, String> before = register.everything();

        assertThat(register.newRule(args)).isEqualTo(2);
        assertThat(register.err()).isEqualTo(message);
        assertThat(register.everything()).isEqualTo(before);
    }
}
