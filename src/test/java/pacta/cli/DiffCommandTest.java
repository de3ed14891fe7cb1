package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** Two runs held against each other by the folders that they left behind. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void two_meetings() throws IOException {
        project = new SmallProject(folder.resolve("project"));
        assertThat(evaluate("M1")).isZero();
    }

    private int evaluate(String meeting, String... more) {
        return terminal.run(Stream.concat(Stream.of("evaluate", "--meeting", meeting, "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(),
                "--out", folder.resolve("out").toString()), Arrays.stream(more)).toArray(String[]::new));
    }

    private Path first() {
        return folder.resolve("out/2005-06-01-M1");
    }

    private Path second() {
        return folder.resolve("out/2010-06-01-M2");
    }

    private int diff(String... more) {
        return terminal.run(Stream.concat(Stream.of("diff", first().toString(), second().toString()), Arrays.stream(more)).toArray(String[]::new));
    }

    private String told() {
        return terminal.out().replace(folder + "/", "").replaceAll("\\s+", " ").strip();
    }

    private String refused() {
        return terminal.err().replace(folder + "/", "").strip();
    }

    @Test
    void runs_that_say_the_same_differ_in_the_day_alone() {
        evaluate("M2");

        assertThat(diff()).isZero();
        assertThat(told()).isEqualTo("From out/2005-06-01-M1 (as of 1 June 2005, M1) to out/2010-06-01-M2 (as of 1 June 2010, M2). "
                + "No finding is new, gone or changed. The day differs between the two runs.");
    }

    @Test
    void what_is_new_gone_and_changed_is_told_state_by_state_with_what_holds_now() throws IOException {
        project.state("XAA", 11).state("XAB", 0).state("XAC", 21);
        evaluate("M2");

        assertThat(diff()).isZero();
        assertThat(told()).startsWith("From out/2005-06-01-M1 (as of 1 June 2005, M1) to out/2010-06-01-M2 (as of 1 June 2010, M2). Land XAA");
        assertThat(terminal.out()).endsWith("""

                Land XAA (XAA)
                  NEW N 1 concern
                    Land XAA holds 11 mines.

                Land XAB (XAB)
                  GONE N 1 concern
                    Land XAB holds 15 mines.
                    now: compliant: Land XAB holds none.

                Land XAC (XAC)
                  CHANGED N 1 concern (message, evidence)
                    was: Land XAC holds 20 mines.
                    now: Land XAC holds 21 mines.

                norm                          new returned     gone  changed
                N 1                             1        ·        1        1
                3 States are concerned, the States together counted as one.
                The day and the facts differ between the two runs.
                The folders alone do not tell which of these a difference comes from; “./pacta impact --from
                  REVISION --since DAY” does.
                """);
    }

    @Test
    void where_one_thing_alone_differs_it_is_the_cause() throws IOException {
        Files.move(first(), folder.resolve("before"));
        project.state("XAA", 11);
        evaluate("M1");

        assertThat(terminal.run("diff", folder.resolve("before").toString(), first().toString())).isZero();
        assertThat(told()).endsWith("The facts differ between the two runs. All differences come from that.");
    }

    @Test
    void a_finding_that_an_older_run_had_has_returned() throws IOException {
        Path older = folder.resolve("older");
        assertThat(terminal.run("evaluate", "--as-of", "2004-12-31", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out",
                older.toString())).isZero();
        project.state("XAB", 5);
        evaluate("M1");
        project.state("XAB", 15);
        evaluate("M2");

        assertThat(diff("--history", older.toString())).isZero();
        assertThat(told()).contains("NEW N 1 concern, returned: it stood in older/2004-12-31 Land XAB holds 15 mines.").contains("N 1 · 1 · ·");
    }

    private void aRenamedRule() throws IOException {
        project.write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.").replace("Many mines are held", "Too many mines are held").replace("concern(", "nonCompliant(")
                + SmallProject.noMines());
    }

    @Test
    void another_verdict_by_another_rule_is_one_finding_that_has_changed() throws IOException {
        aRenamedRule();
        evaluate("M2");

        assertThat(diff("--state", "XAC")).isZero();
        assertThat(terminal.out()).contains("""

                Land XAC (XAC)
                  CHANGED N 1 concern → non-compliant (verdict, rule, severity)
                    was: Land XAC holds 20 mines. (“Many mines are held”)
                    now: Land XAC holds 20 mines. (“Too many mines are held”)

                norm                          new returned     gone  changed
                N 1                             ·        ·        ·        1
                """);
    }

    @Test
    void programs_read_both_rules_of_a_finding_that_has_changed() throws IOException {
        aRenamedRule();
        evaluate("M2");

        diff("--state", "XAC", "--format", "csv");
        assertThat(terminal.out()).endsWith("changed,\"XAC/N-1/too-many-mines-are-held\",XAC,\"Land XAC\",\"N 1\",binding,concern,non-compliant,\"verdict, rule, severity\","
                + "\"Land XAC holds 20 mines.\",\"Land XAC holds 20 mines.\",\"Many mines are held\",\"Too many mines are held\",\r\n");
    }

    @Test
    void a_finding_of_another_rule_under_the_same_norm_has_returned_too() throws IOException {
        Path older = folder.resolve("older");
        assertThat(terminal.run("evaluate", "--as-of", "2004-12-31", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out",
                older.toString())).isZero();
        project.state("XAB", 5);
        evaluate("M1");
        project.state("XAB", 15);
        aRenamedRule();
        evaluate("M2");

        assertThat(diff("--state", "XAB", "--history", older.toString())).isZero();
        assertThat(told()).contains("NEW N 1 non-compliant, returned: it stood in older/2004-12-31 Land XAB holds 15 mines.");
    }

    @Test
    void a_baseline_tells_a_finding_of_another_rule_as_changed() throws IOException {
        aRenamedRule();

        assertThat(evaluate("M2", "--baseline", first().toString(), "--state", "XAC")).isZero();
        assertThat(told()).contains("CHANGED N 1 concern → non-compliant (verdict, rule, severity)");
    }

    @Test
    void one_state_can_be_asked_for_by_its_name() throws IOException {
        project.state("XAB", 0).state("XAC", 0);
        evaluate("M2");

        assertThat(diff("--state", "land xac", "--format", "csv", "--fail-on-change")).isEqualTo(1);
        assertThat(terminal.out()).isEqualTo("""
                change,id,subject,subjectName,norm,force,wordBefore,word,what,messageBefore,message,ruleBefore,rule,stoodIn\r
                gone,"XAC/N-1/many-mines-are-held",XAC,"Land XAC","N 1",binding,concern,,,"Land XAC holds 20 mines.",,"Many mines are held","Many mines are held",\r
                """);
    }

    @Test
    void a_state_without_findings_is_refused_with_what_may_have_been_meant() {
        evaluate("M2");

        assertThat(diff("--state", "Land XAD")).isEqualTo(2);
        assertThat(refused()).isEqualTo("No run has a finding on the State “Land XAD”. Did you mean Land XAB or Land XAC?");
    }

    @Test
    void a_norm_without_findings_is_refused() {
        evaluate("M2");

        assertThat(diff("--norm", "N 2")).isEqualTo(2);
        assertThat(refused()).isEqualTo("No run has a finding on the norm “N 2”. Did you mean N 1?");
    }

    @Test
    void programs_read_the_same_as_json() throws IOException {
        project.state("XAB", 0);
        evaluate("M2");

        assertThat(diff("--format", "json")).isZero();
        JsonNode read = new ObjectMapper().readTree(terminal.out());
        assertThat(read.path("older").path("meeting").asText()).isEqualTo("M1");
        assertThat(read.path("inputsThatDiffer").toString()).isEqualTo("[\"the day\",\"the facts\"]");
        assertThat(read.path("differences").get(0).path("change").asText()).isEqualTo("gone");
    }

    @Test
    void only_what_both_runs_looked_at_is_compared() throws IOException {
        project.state("XAB", 0).state("XAC", 0);
        evaluate("M2", "--state", "XAC");

        assertThat(diff()).isZero();
        assertThat(told()).contains("out/2010-06-01-M2 was limited to the State XAC; nothing else is compared.").contains("GONE").doesNotContain("Land XAB");
    }

    @Test
    void an_evaluation_tells_after_its_summary_what_differs_from_a_baseline() throws IOException {
        project.state("XAC", 0);

        assertThat(evaluate("M2", "--baseline", first().toString())).isZero();
        assertThat(told()).contains("1 finding Land XAB (XAB)", "From out/2005-06-01-M1 (as of 1 June 2005, M1) to out/2010-06-01-M2")
                .contains("GONE N 1 concern Land XAC holds 20 mines. now: compliant: Land XAC holds none.");
    }

    @Test
    void a_run_may_be_written_over_its_own_baseline() throws IOException {
        project.state("XAC", 0);

        assertThat(evaluate("M1", "--baseline", first().toString())).isZero();
        assertThat(told()).contains("GONE N 1 concern Land XAC holds 20 mines.");
    }

    @Test
    void a_baseline_of_a_later_day_is_named_as_such_and_compared() {
        evaluate("M2");

        assertThat(evaluate("M1", "--baseline", second().toString())).isZero();
        assertThat(told()).contains("out/2010-06-01-M2 is of a later day than out/2005-06-01-M1").contains("No finding is new, gone or changed.");
    }

    @Test
    void a_run_of_another_version_is_compared_and_its_version_named() throws IOException {
        evaluate("M2");
        edit("run.json", "\"pacta\" : \"0.1.0\"", "\"pacta\" : \"0.0.9\"");

        assertThat(diff()).isZero();
        assertThat(told()).contains("out/2005-06-01-M1 was made by Pacta 0.0.9, out/2010-06-01-M2 by Pacta 0.1.0. They are compared all the same");
    }

    private void edit(String file, String was, String is) throws IOException {
        String text = Files.readString(first().resolve(file));
        assertThat(text).contains(was);
        Files.writeString(first().resolve(file), text.replace(was, is));
    }

    private void damagedBecause(String why) {
        assertThat(diff()).isEqualTo(3);
        assertThat(refused()).isEqualTo("The run in out/2005-06-01-M1 cannot be used: " + why + ". Copy it again as a whole, or make it again with “evaluate”.");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThat(terminal.run("diff", folder.resolve("nowhere").toString(), first().toString())).isEqualTo(2);
        assertThat(refused()).isEqualTo("There is no folder nowhere; name one that a run left behind, such as out/2010-11-29.");
    }

    @Test
    void a_folder_of_something_else_is_no_run() {
        assertThat(terminal.run("diff", folder.resolve("out").toString(), first().toString())).isEqualTo(3);
        assertThat(refused()).isEqualTo("out is not the folder of a run: it has no run.json. Name one below the folder that “evaluate” writes to.");
    }

    @Test
    void a_run_that_was_copied_in_part_is_refused() throws IOException {
        Files.delete(first().resolve("assessments.json"));

        damagedBecause("it has no assessments.json, so it was copied in part");
    }

    @Test
    void a_file_that_breaks_off_is_refused() throws IOException {
        String text = Files.readString(first().resolve("findings.json"));
        Files.writeString(first().resolve("findings.json"), text.substring(0, text.length() / 2));

        damagedBecause("findings.json breaks off or is no JSON in line 2");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        Files.writeString(first().resolve("findings.json"), "");

        damagedBecause("findings.json is empty");
    }

    @Test
    void a_finding_that_somebody_took_out_is_missed() throws IOException {
        Files.writeString(first().resolve("findings.json"), "[]\n");

        damagedBecause("findings.json holds 0 findings, but run.json counts 2; the two are not of the same run");
    }

    @Test
    void evidence_that_somebody_edited_does_not_fit_its_hash() throws IOException {
        edit("findings.json", "held 15", "held 51");

        damagedBecause("the finding “XAB/N-1/many-mines-are-held” in findings.json is not as it was written: its evidence does not fit its hash");
    }

    @Test
    void a_finding_under_an_id_that_is_not_its_own_is_refused() throws IOException {
        edit("findings.json", "\"XAB/N-1/many-mines-are-held\"", "\"XAB/N-1/few-mines-are-held\"");

        damagedBecause("its files do not hold what this version of Pacta writes (“XAB/N-1/few-mines-are-held” is not the id of a finding on “XAB” under “N 1” by the rule “Many mines are held”)");
    }

    @Test
    void a_file_of_another_shape_is_refused_in_words() throws IOException {
        edit("findings.json", "\"severity\"", "\"weight\"");

        damagedBecause("its files do not hold what this version of Pacta writes (“severity” is missing)");
    }
}
