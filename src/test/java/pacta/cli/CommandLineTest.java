package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says and returns when it is used in every wrong way, on the shipped rules and a register of two States. */
class CommandLineTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void register() throws IOException {
        Files.createDirectories(folder.resolve("facts/states"));
        write("facts/sources.yaml", "kinds: [depositary, monitor]\nsources:\n  - { id: un, title: Depositary, kind: depositary }\n");
        write("facts/meetings.yaml", "meetings:\n  - { id: 10MSP, title: Tenth Meeting, kind: meeting of the States Parties, date: 2010-11-29/2010-12-03, source: un }\n");
        write("facts/convention.yaml", """
                events:
                  - { name: adoption, date: 1997-09-18, source: un }
                  - { name: fortieth deposit, date: 1998-09-16, source: un }
                """);
        write("facts/states/XAA.yaml", """
                state: XAA
                name: Examplia
                consents:
                  - { date: 2003-09-25, act: accession, source: un }
                stockpileReports:
                  - { date: 2009-12-31, held: 2500, source: un }
                """);
        write("facts/states/XAB.yaml", "state: XAB\nname: Otherland\n");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private int evaluate(String... more) {
        String[] given = {"evaluate", "--facts", folder.resolve("facts").toString(), "--rules", "rules", "--out", folder.resolve("out").toString()};
        return terminal.run(Stream.concat(Arrays.stream(given), Arrays.stream(more)).toArray(String[]::new));
    }

    private void assertPlain(String text) {
        assertThat(text).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
    }

    @Test
    void help_before_a_command_is_that_on_all_of_them() {
        assertThat(terminal.run("--help", "evaluate")).isZero();

        assertThat(terminal.out()).contains("evaluate").contains("history").contains("schema");
    }

    @Test
    void a_misspelt_command_is_told() {
        assertThat(terminal.run("evalute")).isEqualTo(2);

        assertThat(terminal.err()).isEqualTo("There is no command “evalute”. Did you mean evaluate? ./pacta --help tells what each is for.\n");
    }

    @Test
    void debug_may_stand_before_the_command() {
        assertThat(terminal.run("--debug", "evaluate", "--help")).isZero();

        assertThat(terminal.out()).contains("--meeting");
    }

    @Test
    void a_finding_is_printed_with_its_figures_since_when_overdue_and_its_source() {
        assertThat(evaluate("--meeting", "10MSP", "--norm", "APMBC 4")).isZero();

        assertThat(terminal.out()).contains("""
                Examplia (XAA)
                  NON-COMPLIANT APMBC 4, since 2008-03-02, 1,003 days overdue
                    Examplia held 2,500 stockpiled anti-personnel mines as of 31 December 2009; all were due for
                    destruction by 1 March 2008, and completion is not on file.
                    source: Depositary [facts/states/XAA.yaml:6]
                """);
        assertThat(folder.resolve("out/2010-11-29-10MSP/findings.json")).exists();
    }

    @Test
    void the_summary_fits_100_columns() {
        evaluate("--meeting", "10MSP");

        assertThat(terminal.out().lines()).allMatch(l -> l.codePointCount(0, l.length()) <= 100);
    }

    @Test
    void every_state_and_norm_in_force_has_an_assessment() throws IOException {
        evaluate("--meeting", "10MSP");

        String assessments = Files.readString(folder.resolve("out/2010-11-29-10MSP/assessments.json"));
        assertThat(assessments.split("\"subject\" : \"XAB\"").length).isEqualTo(assessments.split("\"subject\" : \"XAA\"").length);
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        evaluate("--meeting", "10MSP");
        byte[] first = bytes();
        evaluate("--meeting", "10MSP");

        assertThat(bytes()).isEqualTo(first);
    }

    private byte[] bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("out/2010-11-29-10MSP"))) {
            for (Path p : files.sorted().toList()) {
                all.append(p.getFileName()).append(Files.readString(p));
            }
        }
        return all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_left_beside_the_folder_of_the_run() throws IOException {
        evaluate("--meeting", "10MSP");
        evaluate("--meeting", "10MSP");

        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files).singleElement().extracting(p -> p.getFileName().toString()).isEqualTo("2010-11-29-10MSP");
        }
    }

    @Test
    void findings_at_or_above_the_limit_make_the_exit_code_1() {
        assertThat(evaluate("--meeting", "10MSP", "--fail-on", "non_compliant")).isEqualTo(1);
        assertThat(evaluate("--meeting", "10MSP", "--state", "XAB", "--fail-on", "non_compliant")).isZero();
    }

    @Test
    void explain_prints_the_tree_down_to_the_sources() {
        assertThat(terminal.run("explain", "Examplia", "APMBC 4", "--meeting", "10MSP", "--facts", folder.resolve("facts").toString(), "--rules", "rules")).isZero();

        assertThat(terminal.out()).contains("rule: “Stock is still held after the deadline”").contains("evidence:")
                .contains("EntryIntoForce: date 1 March 2004").contains("Consent: date 25 September 2003, act accession — Depositary").contains("[facts/states/XAA.yaml:4]");
    }

    @Test
    void explain_ends_with_the_rule_as_it_stands_in_its_file() throws IOException {
        terminal.run("explain", "Examplia", "APMBC 4", "--meeting", "10MSP", "--facts", folder.resolve("facts").toString(), "--rules", "rules");

        String file = Files.readString(Path.of("rules/convention/article-04-stockpiles.drl"));
        int start = file.indexOf("rule \"Stock is still held after the deadline\"");
        assertThat(terminal.out()).endsWith("  the rule’s text, rules/convention/article-04-stockpiles.drl:57:\n" + file.substring(start, file.indexOf("\nend", start) + 4).indent(4) + "\n");
    }

    @Test
    void a_meeting_that_does_not_exist_is_answered_with_the_nearest() {
        assertThat(evaluate("--meeting", "10MPS")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no meeting “10MPS” in facts/meetings.yaml. Did you mean 10MSP?");
    }

    @Test
    void a_state_that_does_not_exist_is_answered_with_the_nearest() {
        assertThat(evaluate("--state", "Exampla")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no State “Exampla” in the register. Did you mean Examplia?");
    }

    @Test
    void a_norm_that_does_not_exist_is_answered_with_the_nearest() {
        assertThat(evaluate("--norm", "APMBC 4O")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is no norm “APMBC 4O” in the register.");
    }

    @Test
    void a_day_before_the_convention_is_refused() {
        assertThat(evaluate("--as-of", "1996-12-31")).isEqualTo(2);
        assertThat(terminal.err()).contains("There is nothing to evaluate as of 31 December 1996: the first event on file is of 18 September 1997.");
    }

    @Test
    void a_day_in_the_far_future_is_refused() {
        assertThat(evaluate("--as-of", "2077-01-01")).isEqualTo(2);
        assertThat(terminal.err()).contains("1 January 2077 lies more than 20 years ahead; check the date.");
    }

    @Test
    void an_impossible_day_is_refused() {
        assertThat(evaluate("--as-of", "2010-02-30")).isEqualTo(2);
        assertThat(terminal.err()).contains("--as-of: there is no 2010-02-30: February 2010 has 28 days.");
    }

    @Test
    void an_empty_folder_of_facts_is_named() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(terminal.run("evaluate", "--facts", empty.toString(), "--rules", "rules")).isEqualTo(3);
        assertThat(terminal.err()).contains("empty: F001 there is no folder “states” with dossiers in it");
        assertPlain(terminal.err());
    }

    @Test
    void a_mistake_in_a_dossier_stops_everything_and_nothing_is_written() throws IOException {
        write("facts/states/XAB.yaml", "state: XAB\nname: Otherland\nsignatures:\n  - { date: 2010-02-30, source: un }\n");

        assertThat(evaluate()).isEqualTo(3);
        assertThat(terminal.err()).contains("facts/states/XAB.yaml:4:13").contains("1 problem; nothing was evaluated.");
        assertThat(folder.resolve("out")).doesNotExist();
        assertPlain(terminal.err());
    }

    @Test
    void a_rule_file_that_does_not_compile_stops_everything() throws IOException {
        Path rules = folder.resolve("rules");
        copyRules(rules);
        Files.writeString(rules.resolve("broken.drl"), "rule \"It is broken\"\nwhen\n    StockpileReport( helt > 0, $state : state )\nthen\n    concern( drools, $state, \"x\" )\nend\n");

        assertThat(terminal.run("evaluate", "--facts", folder.resolve("facts").toString(), "--rules", rules.toString(), "--out", folder.resolve("out").toString())).isEqualTo(3);
        assertThat(terminal.err()).contains("rules/broken.drl:3");
        assertPlain(terminal.err());
    }

    @Test
    void a_rule_that_loops_is_reported_for_the_state_and_the_others_go_on() throws IOException {
        Path rules = folder.resolve("rules");
        copyRules(rules);
        Files.writeString(rules.resolve("loop.drl"), """
                rule "It goes on for ever"
                    @norm( "APMBC 4" )
                when
                    Deadline( norm == "APMBC 4", $state : state, $date : date )
                then
                    due( drools, $state, $date.plusDays( 1 ) )
                end
                """);

        assertThat(terminal.run("evaluate", "--as-of", "2010-01-01", "--facts", folder.resolve("facts").toString(), "--rules", rules.toString(), "--out", folder.resolve("out").toString())).isZero();
        assertThat(terminal.out()).contains("The rule “It goes on for ever” could not be evaluated for Examplia: it kept firing").contains("NON-COMPLIANT APMBC 4");
    }

    private static void copyRules(Path target) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("rules"))) {
            for (Path p : walk.toList()) {
                Path to = target.resolve(Path.of("rules").relativize(p));
                if (Files.isDirectory(p)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(p, to);
                }
            }
        }
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused() throws IOException {
        write("out", "");

        assertThat(evaluate("--as-of", "2010-01-01")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("The findings cannot be written to " + folder.resolve("out") + ": a file stands where a folder is needed. Nothing was left half-written; name another folder with --out.\n");
        assertPlain(terminal.err());
    }

    @Test
    void an_output_folder_that_is_a_file_is_told_of_before_anything_is_read() throws IOException {
        write("out", "");

        assertThat(toldFirst("evaluate", "--out", "out")).startsWith("The findings cannot be written to ");
        assertThat(toldFirst("history", "--out", "out/h")).startsWith("The history cannot be written to ");
        assertThat(toldFirst("report", "--out", "out/r.html")).startsWith("The report cannot be written to ");
        assertThat(toldFirst("brief", "--out", "out/b")).startsWith("The brief cannot be written to ");
        assertThat(toldFirst("workbook", "--out", "out/w.xlsx")).startsWith("The workbook cannot be written to ");
        assertThat(toldFirst("status", "--out", "out/s.txt")).startsWith("The status cannot be written to ");
        assertThat(toldFirst("calendar", "--ics", "out/c.ics")).startsWith("The calendar cannot be written to ");
    }

    private String toldFirst(String command, String option, String target) {
        assertThat(terminal.run(command, "--rules", "rules", "--facts", folder.resolve("nowhere").toString(), option, folder.resolve(target).toString())).isEqualTo(2);
        return terminal.err();
    }

    @Test
    void an_output_folder_on_a_file_system_that_takes_nothing_is_refused() {
        assertThat(terminal.run("evaluate", "--as-of", "2010-01-01", "--facts", folder.resolve("facts").toString(), "--rules", "rules", "--out", "/proc/pacta")).isEqualTo(2);
        assertThat(terminal.err()).contains("The findings cannot be written to /proc/pacta");
        assertPlain(terminal.err());
    }

    @Test
    void an_unknown_option_is_refused_with_usage() {
        assertThat(terminal.run("evaluate", "--metting", "10MSP")).isEqualTo(2);
        assertPlain(terminal.err());
    }

    @Test
    void as_of_and_meeting_together_are_refused() {
        assertThat(evaluate("--as-of", "2010-01-01", "--meeting", "10MSP")).isEqualTo(2);
        assertThat(terminal.err()).contains("Give either --as-of or --meeting, not both.");
    }

    @Test
    void a_meeting_whose_day_is_not_on_file_is_evaluated_as_of_a_day_that_is_given_beside_it() throws IOException {
        write("facts/meetings.yaml", "meetings:\n  - { id: 11MSP, title: Eleventh Meeting, kind: meeting of the States Parties, date: 2011-11, source: un }\n");

        assertThat(evaluate("--meeting", "11MSP")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("The day on which 11MSP begins is not on file, only November 2011 (facts/meetings.yaml:2). Write the day there, or give it beside the meeting: "
                + "--meeting 11MSP --as-of 2011-11-30.\n");
        assertThat(evaluate("--meeting", "11MSP", "--as-of", "2011-12-01")).isEqualTo(2);
        assertThat(terminal.err()).endsWith("(facts/meetings.yaml:2). 1 December 2011 does not lie in it.\n");
        assertThat(evaluate("--meeting", "11MSP", "--as-of", "2011-11-28")).isZero();
        assertThat(folder.resolve("out/2011-11-28-11MSP/findings.json")).exists();
    }
}
