package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due when, on a small register: Examplia, “Otherland” and a treaty with norms “N …”. */
class CalendarCommandTest {

    private static final String HEAD = "What is due from 1 June 2010 to 1 June 2011, as known on 1 June 2010\n";

    @TempDir
    private Path folder;
    private SmallRegister register;

    @BeforeEach
    void a_duty_with_a_day() throws IOException {
        register = new SmallRegister(folder.resolve("p"));
        register.write("facts/states/XAA.yaml", "state: XAA\nname: Examplia\nregion: Europe\nsubregion: Northern Europe\nremarks:\n  - { date: 2004, text: first, source: m }\n");
        register.write("rules/due.drl", """
                rule "Something is due"
                    @norm( "N 1" )
                when
                    Remark( text == "first", $state : state )
                then
                    due( drools, $state, LocalDate.of( 2010, 9, 1 ) )
                end

                rule "More time is given"
                    @norm( "N 1" )
                when
                    Remark( text == "moved", $state : state )
                then
                    due( drools, $state, LocalDate.of( 2010, 12, 1 ) )
                end

                rule "Who withdraws leaves"
                when
                    Withdrawal( $state : state, $id : id, $on : date )
                then
                    leaves( drools, $state, $id, $on.latest.plusMonths( 6 ) )
                end
                """);
        register.write("rules/calendar.yaml", """
                open: [NON_COMPLIANT, UNKNOWN]
                withdrawal: { norm: N 5, title: "{State} leaves" }
                leadTimes:
                  - { id: ask, before: N 1, norm: N 10, years: 0, day: 07-15, title: "{State}: ask before {deadline}", reference: r }
                yearly:
                  - { id: count, from: 2000, since: 1999, day: 03-01, title: "{years} years", reference: r }
                """);
    }

    private int calendar(String... more) {
        return register.run(Stream.concat(Stream.of("calendar", "--as-of", "2010-06-01", "--rules", folder.resolve("p/rules").toString(), "--facts", folder.resolve("p/facts").toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private void remark(String text) throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml") + "  - { date: 2005, text: " + text + ", source: m }\n");
    }

    @Test
    void open_deadlines_days_before_them_and_yearly_days_are_listed() {
        assertThat(calendar()).isZero();
        assertThat(register.out()).isEqualTo(HEAD + """
                2010-07-15                 Examplia: ask before 1 September 2010 [unknown]
                2010-09-01                 Examplia: One (N 1) [unknown]
                2011-03-01                 12 years
                3 events
                """);
    }

    @Test
    void a_deadline_of_a_duty_that_is_met_is_not_listed() throws IOException {
        remark("reported");
        calendar("--norm", "N 1");

        assertThat(register.out()).isEqualTo(HEAD + "Nothing on file is due in this period.\n");
    }

    @Test
    void the_latest_deadline_counts() throws IOException {
        remark("moved");
        calendar("--norm", "N 1");

        assertThat(register.out()).isEqualTo(HEAD + "2010-12-01                 Examplia: One (N 1) [unknown]\n1 event\n");
    }

    @Test
    void a_withdrawal_takes_effect_and_ends_what_is_due_after_it() throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml") + "withdrawals:\n  - { date: 2010-03-01, id: w, explained: \"yes\", source: m }\n");
        calendar("--state", "Examplia");

        assertThat(register.out()).isEqualTo(HEAD + "2010-09-01                 Examplia leaves\n2011-03-01                 12 years\n2 events\n");
    }

    private int ofPeriod(String... more) {
        return register.run(Stream.concat(Stream.of("calendar", "--rules", folder.resolve("p/rules").toString(), "--facts", folder.resolve("p/facts").toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void a_period_that_has_passed_is_told_as_it_was_known_on_its_first_day() throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml") + "  - { date: 2010-08-01, text: reported, source: m }\n");
        ofPeriod("--from", "2010-06-01", "--to", "2011-06-01", "--norm", "N 1");

        assertThat(register.out()).isEqualTo(HEAD + "2010-09-01                 Examplia: One (N 1) [unknown]\n1 event\n");
    }

    @Test
    void a_deadline_that_was_moved_later_is_told_as_it_stood_then() throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml") + "  - { date: 2010-08-01, text: moved, source: m }\n");
        ofPeriod("--from", "2010-06-01", "--to", "2010-10-01", "--norm", "N 1");

        assertThat(register.out()).contains("2010-09-01                 Examplia: One (N 1) [unknown]");
    }

    @Test
    void a_passed_period_on_another_day_says_what_is_left_out() throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml") + "  - { date: 2010-08-01, text: reported, source: m }\n");
        ofPeriod("--from", "2010-06-01", "--to", "2011-06-01", "--norm", "N 1", "--as-of", "2012-01-01");

        assertThat(register.out()).isEqualTo("What is due from 1 June 2010 to 1 June 2011, as known on 1 January 2012. What has been done or moved\n"
                + "  by then is left out; without --as-of it is told as known on the first day of the period.\nNothing on file is due in this period.\n");
    }

    @Test
    void a_period_that_begins_before_anything_is_on_file_is_refused() {
        assertThat(ofPeriod("--from", "1990-01-01", "--to", "1991-01-01")).isEqualTo(2);
        assertThat(register.err()).isEqualTo("There is nothing to evaluate as of 1 January 1990: the first event on file is of 18 September 1997. Give a later day.\n");
    }

    @Test
    void what_a_norm_asked_is_not_due_on_a_day_on_which_it_is_no_longer_in_force() throws IOException {
        register.write("rules/register/n.yaml", register.read("rules/register/n.yaml").replace("title: One\n", "title: One\n    until: 2010-08-31\n"));
        calendar("--norm", "N 1");

        assertThat(register.out()).isEqualTo(HEAD + "Nothing on file is due in this period.\n");
    }

    @Test
    void what_a_norm_asked_is_not_due_once_the_norm_has_lapsed() throws IOException {
        register.write("rules/register/n.yaml", register.read("rules/register/n.yaml").replace("title: One\n", "title: One\n    until: 2010-12-31\n"));
        ofPeriod("--from", "2010-06-01", "--to", "2011-06-01", "--norm", "N 1", "--as-of", "2012-01-01");

        assertThat(register.out()).endsWith("Nothing on file is due in this period.\n");
    }

    @Test
    void a_meeting_where_a_day_is_wanted_is_refused_with_its_day() {
        assertThat(ofPeriod("--from", "1M")).isEqualTo(2);
        assertThat(register.err()).isEqualTo("--from takes a date, and 1M is a meeting. Write the day on which it began: --from 2001-05-03.\n");
    }

    @Test
    void a_meeting_without_its_option_is_refused_with_the_option() {
        assertThat(register.run("calendar", "1M")).isEqualTo(2);
        assertThat(register.err()).isEqualTo("“1M” is one word too many. A meeting is named by an option: ./pacta calendar --meeting 1M. ./pacta calendar --help tells what else it takes.\n");
    }

    @Test
    void another_state_has_only_what_concerns_all() {
        calendar("--state", "XAB");

        assertThat(register.out()).isEqualTo(HEAD + "2011-03-01                 12 years\n1 event\n");
    }

    @Test
    void a_meeting_is_listed_with_its_days() throws IOException {
        register.write("facts/meetings.yaml", """
                meetings:
                  - { id: 1M, title: First, kind: meeting, date: 2010-06-21/2010-06-25, place: Geneva, source: m }
                  - { id: 2M, title: Second, kind: meeting, date: 2010-11, source: m }
                """);
        calendar("--to", "2010-12-31", "--state", "XAB", "--ics", folder.resolve("x.ics").toString());

        assertThat(register.out()).isEqualTo("""
                What is due from 1 June 2010 to 31 December 2010, as known on 1 June 2010
                2010-06-21 to 2010-06-25   First, Geneva
                2010-11-01 to 2010-11-30   Second [days not on file]
                2 events
                """);
        assertThat(register.err()).isEqualTo("left out of the file, since only month or year is on file: Second\nwritten: " + folder.resolve("x.ics") + "\n");
        assertThat(folder.resolve("x.ics")).content().contains("SUMMARY:First\\, Geneva").doesNotContain("Second");
    }

    @Test
    void many_states_with_the_same_duty_stand_on_one_line() throws IOException {
        for (String code : "XBA XBB XBC XBD XBE".split(" ")) {
            register.write("facts/states/" + code + ".yaml", register.read("facts/states/XAA.yaml").replace("XAA", code).replace("Examplia", "Land " + code));
        }
        calendar("--norm", "N 1");

        assertThat(register.out()).isEqualTo(HEAD + "2010-09-01                 One (N 1), 6 States: Examplia, Land XBA, Land XBB, Land XBC, Land XBD,\n"
                + "                             Land XBE [unknown]\n6 events\n");
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        calendar("--ics", folder.resolve("a.ics").toString());
        calendar("--ics", folder.resolve("b.ics").toString());

        assertThat(folder.resolve("a.ics")).hasSameBinaryContentAs(folder.resolve("b.ics"));
    }

    @Test
    void json_holds_each_event_with_its_id() throws IOException {
        calendar("--norm", "N 1", "--format", "json");
        JsonNode event = new ObjectMapper().readTree(register.out()).path("events").path(0);

        assertThat(event.path("id").asText()).isEqualTo("XAA-N-1-deadline");
        assertThat(event.path("says").asText()).isEqualTo("What of Examplia?");
    }

    @Test
    void csv_holds_no_formula() throws IOException {
        register.write("facts/states/XAA.yaml", register.read("facts/states/XAA.yaml").replace("name: Examplia", "name: \"=1+1\""));
        calendar("--norm", "N 1", "--format", "csv");

        assertThat(register.out()).isEqualTo("first,last,daysKnown,kind,id,state,norm,standing,title,says\r\n"
                + "2010-09-01,2010-09-01,true,deadline,XAA-N-1-deadline,XAA,\"N 1\",unknown,\"'=1+1: One (N 1)\",\"What of =1+1?\"\r\n");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThat(calendar("--to", "2010-05-01")).isEqualTo(2);
        assertThat(register.err()).isEqualTo("The period ends on 2010-05-01, before it begins on 2010-06-01. Give --from and --to the other way round.\n");
    }

    @Test
    void a_file_in_no_folder_is_refused() {
        Path file = folder.resolve("none/x.ics");

        assertThat(calendar("--ics", file.toString())).isEqualTo(2);
        assertThat(register.err()).isEqualTo("The calendar cannot be written to " + file + ": there is no such folder, or it cannot be written to. Nothing was left half-written; "
                + "name another file with --ics.\n");
        assertThat(register.out()).isEmpty();
    }

    @Test
    void an_empty_calendar_is_not_written() {
        Path file = folder.resolve("x.ics");

        assertThat(calendar("--to", "2010-06-02", "--ics", file.toString())).isZero();
        assertThat(register.err()).isEqualTo("Nothing with a day on file is due in this period, and a calendar file must hold an event: " + file + " was not written.\n");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void a_mistake_in_calendar_yaml_is_told_with_its_place() throws IOException {
        register.write("rules/calendar.yaml", "yearly:\n  - { id: x, from: 2000, day: 31 March, norm: N 11, title: t, reference: r }\n");

        assertThat(calendar()).isEqualTo(3);
        assertThat(register.err()).contains("rules/calendar.yaml:2:31: Y201 “day”: “31 March” is not a day of the year; write month and day, such as 03-31")
                .contains("rules/calendar.yaml:2:47: P010 “N 11” is not in the register of norms");
    }
}
