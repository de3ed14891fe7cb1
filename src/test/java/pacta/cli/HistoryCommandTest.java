package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** Meetings one after the other: three States, of which one holds mines no longer and another begins to. */
class HistoryCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void project() throws IOException {
        project = new SmallProject(folder.resolve("project"));
        project.write("facts/meetings.yaml", """
                meetings:
                  - { id: M2, title: Second Meeting, kind: meeting of the States Parties, date: 2010-06-01/2010-06-05, source: m }
                  - { id: I1, title: Between, kind: intersessional meeting, date: 2007-06-01, source: m }
                  - { id: M1, title: First Meeting, kind: review conference, date: 2005-01-01, source: m }
                  - { id: M9, title: Far Meeting, kind: meeting of the States Parties, date: 2099-06-01, source: m }
                """);
        project.write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", rate: doing it }
                """);
        project.write(SmallProject.RULES, """
                rule "Mines are held"
                    @norm( "N 1" )
                when
                    StockpileReport( held > 10, $state : state, $held : held, $on : date )
                    not StockpileReport( state == $state, date > $on )
                then
                    nonCompliant( drools, $state, "{$state} holds {$held} mines." )
                end
                """ + SmallProject.noMines());
        project.state("XAC", 20);
        reports("XAB", "{ date: 2004, held: 15, source: m }", "{ date: 2009, held: 0, source: m }");
        reports("XAA", "{ date: 2009, held: 30, source: m }");
    }

    private void reports(String code, String... reports) throws IOException {
        project.write("facts/states/" + code + ".yaml", "state: " + code + "\nname: Land " + code + "\nstockpileReports:\n  - " + String.join("\n  - ", reports) + "\n");
    }

    private int history(String... more) {
        return terminal.run(Stream.concat(Stream.of("history", "--rules", project.path("rules").toString(),
                "--facts", project.path("facts").toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void meetings_are_told_one_after_the_other_with_who_came_into_breach_and_who_left() {
        assertThat(history()).as(terminal.err()).isZero();

        assertThat(terminal.out()).isEqualTo("""
                2 meetings: M1 (1 January 2005) to M2 (1 June 2010)

                meeting      day        in breach   came   left          N 1
                M1           2005-01-01         2      ·      ·          0 %
                M2           2010-06-01         2     +1     -1         33 %
                In breach: States with a breach of a binding norm.
                Rate of doing it (N 1): of the States that should have met the norm by then, those that have, in
                time or late, as far as it is on file. Where nothing is on file, a State counts as one that has not.

                States in breach of a binding norm
                  M1: Land XAB (N 1), Land XAC (N 1)
                  M2 came: Land XAA (N 1)
                  M2 left: Land XAB (N 1)

                Norm by norm, one mark for each meeting: the higher, the more; “·” none, a space where the norm is
                not in force. Behind it the numbers at the first and the last of these meetings.

                A treaty (binding)
                N 1 One
                    breach         ██  2 → 2
                    unknown        █·  1 → 0
                    compliant      ·█  0 → 1
                """);
    }

    @Test
    void a_meeting_of_which_the_month_alone_is_on_file_is_left_out_and_that_is_said() throws IOException {
        project.write("facts/meetings.yaml", """
                meetings:
                  - { id: M1, title: First Meeting, kind: review conference, date: 2005-01-01, source: m }
                  - { id: M2, title: Second Meeting, kind: review conference, date: 2010-06, source: m }
                """);

        assertThat(history()).isZero();

        assertThat(terminal.out()).startsWith("1 meeting: M1 (1 January 2005)\n");
        assertThat(terminal.err()).contains("left out: M2, as the day on which it begins is not on file, only June 2010 (facts/meetings.yaml:3)\n");
        assertThat(history("--to", "2009")).isZero();
        assertThat(terminal.err()).doesNotContain("left out");
    }

    @Test
    void with_changes_each_state_whose_verdict_changed_is_named() {
        assertThat(history("--changes")).isZero();

        assertThat(terminal.out()).endsWith("""

                Verdicts that changed

                From M1 (1 January 2005) to M2 (1 June 2010)
                  N 1: unknown → non compliant (1): Land XAA
                  N 1: non compliant → compliant (1): Land XAB
                """);
    }

    @Test
    void where_no_verdict_changed_one_sentence_says_so() {
        history("--changes", "--state", "XAC");

        assertThat(terminal.out()).endsWith("\nNo verdict changed between these meetings.\n").doesNotContain("Land XAA", "Land XAB");
    }

    @Test
    void the_json_keeps_to_its_schema() throws IOException {
        history("--changes", "--format", "json");

        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("src/main/resources/pacta/schema/history.schema.json")));
        assertThat(schema.validate(new ObjectMapper().readTree(terminal.out()))).isEmpty();
        assertThat(terminal.out()).contains("\"met\" : 1,\n", "\"due\" : 3\n", "\"came\" : [\n    \"XAA\"\n   ]", "\"before\" : \"NON_COMPLIANT\",\n   \"after\" : \"COMPLIANT\"");
    }

    @Test
    void the_table_has_one_row_for_each_norm_at_each_meeting() {
        history("--format", "csv");

        assertThat(terminal.out()).isEqualTo("meeting,day,norm,title,force,NON_COMPLIANT,AT_RISK,CONCERN,FULFILLED_LATE,UNKNOWN,ON_TRACK,COMPLIANT,NOT_APPLICABLE,ERROR,due,met,rate\r\n"
                + "M1,2005-01-01,\"N 1\",One,binding,2,0,0,0,1,0,0,0,0,3,0,\"doing it\"\r\nM2,2010-06-01,\"N 1\",One,binding,2,0,0,0,0,0,1,0,0,3,1,\"doing it\"\r\n");
    }

    @Test
    void files_are_written_where_they_are_asked_for() throws IOException {
        Path target = folder.resolve("deep/out");

        assertThat(history("--changes", "--out", target.toString())).isZero();
        assertThat(terminal.err()).isEqualTo("written: " + target + "\n");
        try (Stream<Path> files = Files.list(target)) {
            assertThat(files.map(f -> f.getFileName().toString()).sorted()).containsExactly("history-breaches.csv", "history-changes.csv", "history-verdicts.csv", "history.json");
        }
        assertThat(target.resolve("history-breaches.csv")).hasContent("meeting,day,state,name,breach,norms\r\nM1,2005-01-01,XAB,\"Land XAB\",\"in breach\",\"N 1\"\r\n"
                + "M1,2005-01-01,XAC,\"Land XAC\",\"in breach\",\"N 1\"\r\nM2,2010-06-01,XAA,\"Land XAA\",came,\"N 1\"\r\nM2,2010-06-01,XAB,\"Land XAB\",left,\r\n"
                + "M2,2010-06-01,XAC,\"Land XAC\",\"in breach\",\"N 1\"\r\n");
    }

    @Test
    void the_same_inputs_give_the_same_bytes() {
        history("--changes", "--format", "json");
        String first = terminal.out();
        history("--changes", "--format", "json");

        assertThat(terminal.out()).isEqualTo(first);
    }

    @Test
    void the_kinds_of_meeting_can_be_chosen() {
        assertThat(history("--kind", "intersessional meeting")).isZero();
        assertThat(terminal.out()).startsWith("1 meeting: I1 (1 June 2007)\n");

        assertThat(history("--kind", "all")).isZero();
        assertThat(terminal.out()).startsWith("3 meetings: M1 (1 January 2005) to M2 (1 June 2010)\n");
    }

    @Test
    void a_name_that_a_spreadsheet_would_take_for_a_formula_is_text() throws IOException {
        project.write("facts/states/XAC.yaml", "state: XAC\nname: \"=1+1\"\nstockpileReports:\n  - { date: 2004, held: 20, source: m }\n");
        history("--out", folder.resolve("out").toString());

        assertThat(folder.resolve("out/history-breaches.csv")).content().contains("XAC,\"'=1+1\",");
    }

    @Test
    void a_period_without_meetings_is_refused_with_the_meetings_that_there_are() {
        assertThat(history("--from", "2006", "--to", "2009-12")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("No meeting on file begins in this period. The first of the kind “meeting of the States Parties” or “review conference” is M1 (1 January 2005), "
                + "the last M2 (1 June 2010).\n");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThat(history("--from", "2009", "--to", "2005")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("The period ends (--to 2005) before it begins (--from 2009).\n");
    }

    @Test
    void a_register_without_meetings_is_told_so() throws IOException {
        project.write("facts/meetings.yaml", "meetings: []\n");

        assertThat(history()).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("There is no meeting on file that has begun by today and is of the kind “meeting of the States Parties” or “review conference”. "
                + "Add it to facts/meetings.yaml, or name another kind with --kind.\n");
    }

    @Test
    void an_unknown_kind_is_met_with_the_nearest_one() {
        assertThat(history("--kind", "review conferense")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("There is no meeting of the kind “review conferense” in facts/meetings.yaml. ").contains("review conference");
    }

    @Test
    void an_unknown_norm_or_state_is_refused_as_elsewhere() {
        assertThat(history("--norm", "N 7")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("There is no norm “N 7” in the register. ");
        assertThat(history("--state", "XAX")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("There is no State “XAX” in the register. ");
    }

    @Test
    void a_meeting_where_a_date_is_wanted_is_refused_with_its_day() {
        assertThat(history("--from", "M2")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("--from takes a date, and M2 is a meeting. Write the day on which it began: --from 2010-06-01.\n");
    }

    @Test
    void a_meeting_by_itself_is_refused_with_the_options_that_limit() {
        assertThat(terminal.run("history", "M2")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("“M2” is one word too many. Without further words it goes through all meetings; --from and --to limit them by days, months or years. "
                + "./pacta history --help tells what else it takes.\n");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        assertThat(history("--from", "soon")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("--from: ");
    }

    @Test
    void a_file_where_the_folder_should_be_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "kept");

        assertThat(history("--out", file.toString())).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("The history cannot be written to " + file + ": a file stands where a folder is needed. Nothing was left half-written; name another folder with --out.\n");
        assertThat(file).hasContent("kept");
    }

    @Test
    void a_step_that_comes_from_what_is_on_file_is_told_as_such() throws IOException {
        for (char c = 'A'; c < 'M'; c++) {
            reports("XC" + c, "{ date: 2008, held: 12, source: m }");
        }

        assertThat(history()).isZero();
        assertThat(terminal.out().replaceAll("\\s+", " ")).contains("M2: States in breach of N 1 went from 2 to 14. Of the kind “stockpile report”, facts about 14 States date from the time since M1, "
                + "about 2 States from the time before it: the step tells as much of what is on file as of the States.");
        assertThat(history("--format", "json")).isZero();
        assertThat(terminal.out().replaceAll("\\s+", " ")).contains("\"norm\" : \"N 1\", \"before\" : 2, \"after\" : 14, \"fact\" : \"stockpile report\", \"filedBefore\" : 2, \"filed\" : 14");
    }

    @Test
    void a_change_of_a_few_states_is_no_step() {
        assertThat(history()).isZero();
        assertThat(terminal.out()).doesNotContain("as much of what is on file");
    }
}
