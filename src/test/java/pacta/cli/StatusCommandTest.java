package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sections of the status on a small register of two States. */
class StatusCommandTest {

    @TempDir
    private Path folder;
    private SmallRegister register;

    @BeforeEach
    void two_deadlines_of_one_state() throws IOException {
        register = new SmallRegister(folder.resolve("p"));
        register.write("facts/states/XAA.yaml", "state: XAA\nname: Examplia\nregion: Europe\nsubregion: Northern Europe\nremarks:\n  - { date: 2004, text: first, source: m }\n");
        register.write("rules/due.drl", """
                rule "Something is due, and due later"
                    @norm( "N 1" )
                when
                    Remark( text == "first", $state : state )
                then
                    due( drools, $state, LocalDate.of( 2010, 9, 1 ) )
                end

                rule "Something is due later"
                    @norm( "N 1" )
                when
                    Remark( text == "first", $state : state )
                then
                    due( drools, $state, LocalDate.of( 2012, 9, 1 ) )
                end

                rule "Who is remarked upon"
                when
                    Remark( text == "first", $state : state )
                then
                    belongs( drools, $state, "remarkable" )
                end
                """);
    }

    private int status(String block, String... more) throws IOException {
        register.write("rules/status.yaml", "sections:\n  - title: A section\n    blocks:\n      - { title: A block, " + block + " }\n");
        return register.run(Stream.concat(Stream.of("status", "--as-of", "2010-06-01", "--rules", folder.resolve("p/rules").toString(), "--facts", folder.resolve("p/facts").toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private void shows(String text) {
        assertThat(register.out()).isEqualTo("Status as of 1 June 2010\n\nA section\n" + text);
    }

    @Test
    void the_states_of_a_group_are_listed() throws IOException {
        assertThat(status("shows: states, group: remarkable")).isZero();
        shows("  A block: 1\n    Examplia\n");
    }

    @Test
    void the_states_with_a_verdict_are_listed() throws IOException {
        status("shows: states, norm: N 1, verdicts: UNKNOWN");
        shows("  A block: 2\n    Examplia, Otherland\n");
    }

    @Test
    void deadlines_are_drawn_to_the_first_and_to_the_extended_day() throws IOException {
        status("shows: deadlines, norm: N 1, group: remarkable, chart: true");
        shows("""
                  A block: 1
                                              first       extended    09 10 11 12
                    Examplia                  2010-09-01  2012-09-01  == == -- --
                    == to the first deadline, -- to the extended one
                """);
    }

    @Test
    void deadlines_stand_under_their_day() throws IOException {
        status("shows: byDay, norm: N 1, group: remarkable");
        shows("  A block: 1\n    2012-09-01  Examplia\n");
    }

    @Test
    void dates_go_to_the_end_of_the_year() throws IOException {
        register.write("facts/meetings.yaml", "meetings:\n  - { id: 1M, title: First, kind: meeting, date: 2010-11-29/2010-12-03, source: m }\n"
                + "  - { id: 2M, title: Second, kind: meeting, date: 2011-01-03, source: m }\n");
        status("shows: dates, norms: N 1");
        shows("  A block: 1\n    2010-11-29 to 2010-12-03  First\n");
    }

    @Test
    void a_figure_that_is_not_on_file_is_not_nought() throws IOException {
        status("shows: figure, figure: mines destroyed");
        shows("  A block: not on file\n");
    }

    @Test
    void what_was_printed_for_the_day_is_held_against_it() throws IOException {
        register.write("facts/published-figures.yaml", "figures:\n  - { id: p, asOf: 2010-06-01, what: Remarkable States, value: 1, source: A paper, group: remarkable, listed: [XAB], reason: It was a mistake. }\n");
        status("shows: states, group: remarkable");
        shows("  A block: 1\n    Examplia\n    printed: 1 Remarkable States (A paper): differs; only here: Examplia; only there: Otherland. It\n      was a mistake.\n");
    }

    @Test
    void printed_dates_that_differ_are_named_with_their_reason() throws IOException {
        register.write("facts/meetings.yaml", "meetings:\n  - { id: 1M, title: First, kind: meeting, date: 2010-11-29, source: m }\n");
        register.write("facts/published-figures.yaml", "dates:\n  - id: d\n    asOf: 2010-06-01\n    source: A paper\n    entries:\n      - { date: 2010-11-28, kind: meeting }\n"
                + "    differences:\n      - { date: 2010-11-28, kind: meeting, reason: It began a day later. }\n");
        status("shows: dates, norms: N 1", "--format", "json");
        JsonNode printed = new ObjectMapper().readTree(register.out()).at("/sections/0/blocks/0/printed/0");

        assertThat(printed.path("onlyHere").path(0).asText()).isEqualTo("2010-11-29 meeting");
        assertThat(printed.path("onlyThere").path(0).asText()).isEqualTo("2010-11-28 meeting");
        assertThat(printed.path("reason").asText()).isEqualTo("2010-11-28 meeting: It began a day later.");
    }

    @Test
    void for_one_state_only_its_own_entries_are_shown() throws IOException {
        status("shows: states, norm: N 1, verdicts: UNKNOWN", "--state", "Otherland");
        shows("  A block: 1\n    Otherland\n");
    }

    @Test
    void what_was_printed_is_not_compared_with_less_than_all_that_is_on_file() throws IOException {
        register.write("facts/published-figures.yaml", "figures:\n  - { id: p, asOf: 2010-06-01, what: Remarkable States, value: 1, source: A paper, group: remarkable }\n");
        status("shows: states, group: remarkable", "--known-by", "2009-01-01");

        assertThat(register.out()).doesNotContain("printed");
    }

    @Test
    void a_block_that_lists_nothing_is_refused_with_its_place() throws IOException {
        assertThat(status("shows: states, norm: N 1")).isEqualTo(3);
        assertThat(register.err()).contains("rules/status.yaml:4:", "P011 the block does not say what it lists");
    }

    @Test
    void csv_holds_a_row_for_each_entry_and_no_formula() throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml").replace("name: Examplia", "name: \"=1+1\""));
        assertThat(status("shows: deadlines, norm: N 1, group: remarkable", "--format", "csv")).isZero();

        assertThat(register.out()).startsWith("section,list,count,state,entry,first,last\r\n\"A section\",\"A block\",1,XAA,\"'=1+1\",");
    }

    @Test
    void csv_holds_a_row_for_a_list_that_is_empty() throws IOException {
        status("shows: states, group: nobody", "--format", "csv");

        assertThat(register.out()).isEqualTo("section,list,count,state,entry,first,last\r\n\"A section\",\"A block\",0,,,,\r\n");
    }

    @Test
    void under_some_norms_only_lists_about_them_are_shown() throws IOException {
        status("shows: states, norm: N 1, verdicts: UNKNOWN", "--norm", "N 2");
        assertThat(register.out()).isEqualTo("Status as of 1 June 2010\n");

        status("shows: states, norm: N 1, verdicts: UNKNOWN", "--norm", "N 1");
        shows("  A block: 2\n    Examplia, Otherland\n");
    }

    @Test
    void it_can_be_written_to_a_file() throws IOException {
        assertThat(status("shows: states, group: remarkable", "--out", folder.resolve("s.txt").toString())).isZero();

        assertThat(register.out()).isEmpty();
        assertThat(folder.resolve("s.txt")).hasContent("Status as of 1 June 2010\n\nA section\n  A block: 1\n    Examplia\n");
    }
}
