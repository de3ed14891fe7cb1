package pacta.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.calendar.Entry.Kind;

/** What a calendar program is given. */
class CalendarFileTest {

    private static final LocalDate AS_OF = LocalDate.of(2010, 2, 28);
    private static final LocalDate DUE = LocalDate.of(2010, 6, 1);

    private static Entry due(String title) {
        return new Entry("XAA-N-1-deadline", Kind.DEADLINE, DUE, DUE, true, "XAA", "N 1", "at risk", title, "", "It is late.");
    }

    private static Entry meeting(String id, String last, boolean daysKnown) {
        return new Entry(id, Kind.MEETING, DUE, LocalDate.parse(last), daysKnown, "", "", "", "A meeting", "", "");
    }

    @Test
    void an_event_is_a_whole_day_that_blocks_nobody_and_is_stamped_with_the_day_of_the_evaluation() {
        assertThat(CalendarFile.of(List.of(due("Examplia: One (N 1)")), AS_OF)).isEqualTo(String.join("\r\n", "BEGIN:VCALENDAR", "PRODID:-//Pacta//Calendar//EN", "VERSION:2.0",
                "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "DTSTAMP:20100228T000000Z", "UID:XAA-N-1-deadline@pacta", "DTSTART;VALUE=DATE:20100601", "DTEND;VALUE=DATE:20100602",
                "SUMMARY:Examplia: One (N 1)", "DESCRIPTION:at risk: It is late.", "CATEGORIES:deadline", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", ""));
    }

    @Test
    void a_meeting_of_some_days_ends_with_its_last_day() {
        assertThat(CalendarFile.of(List.of(meeting("m", "2010-06-04", true)), AS_OF)).contains("DTSTART;VALUE=DATE:20100601\r\nDTEND;VALUE=DATE:20100605\r\n");
    }

    @Test
    void a_meeting_without_days_on_file_is_left_out_and_named() {
        List<Entry> entries = List.of(due("X"), meeting("m", "2010-12-31", false));

        assertThat(CalendarFile.of(entries, AS_OF)).doesNotContain("A meeting");
        assertThat(CalendarFile.leftOut(entries)).extracting(Entry::id).containsExactly("m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Examplia, Republic of; “quoted” \"twice\"", "O'Examplia \\ back\\nslash", "مثاليا: إزالة الألغام في المناطق الملغومة قبل الموعد النهائي المحدد بعشر سنوات, نعم",
        "First line\nEND:VEVENT\nBEGIN:VEVENT", "𝔼𝕩𝕒𝕞𝕡𝕝𝕚𝕒 𝔼𝕩𝕒𝕞𝕡𝕝𝕚𝕒 𝔼𝕩𝕒𝕞𝕡𝕝𝕚𝕒 𝔼𝕩𝕒𝕞𝕡𝕝𝕚𝕒 𝔼𝕩𝕒𝕞𝕡𝕝𝕚𝕒", "<b>&amp; =1+1 @x"})
    void any_name_comes_back_as_it_was_and_starts_no_event_of_its_own(String name) throws IOException, ParserException {
        String text = CalendarFile.of(List.of(due(name)), AS_OF);
        Calendar read = new CalendarBuilder().build(new StringReader(text));
        List<VEvent> events = read.getComponents("VEVENT");

        assertThat(events).singleElement().satisfies(e -> assertThat(e.<Property>getRequiredProperty("SUMMARY").getValue()).isEqualTo(name));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(text.split("\r\n")).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75).noneMatch(l -> l.contains("\n") || l.contains("\uFFFD"));
    }

    @Test
    void a_carriage_return_and_other_control_characters_cannot_begin_a_line() throws IOException, ParserException {
        Calendar read = new CalendarBuilder().build(new StringReader(CalendarFile.of(List.of(due("First\r\nSecond\rEND:VEVENT\u0007\u001b[31m")), AS_OF)));

        assertThat(read.<VEvent>getComponents("VEVENT").get(0).<Property>getRequiredProperty("SUMMARY").getValue()).isEqualTo("First\nSecond\nEND:VEVENT  [31m");
    }

    @Test
    void an_event_keeps_its_id_when_its_day_moves() {
        Entry moved = new Entry("XAA-N-1-deadline", Kind.DEADLINE, DUE.plusYears(2), DUE.plusYears(2), true, "XAA", "N 1", "", "X", "", "");

        assertThat(CalendarFile.of(List.of(moved), AS_OF)).contains("UID:XAA-N-1-deadline@pacta\r\nDTSTART;VALUE=DATE:20120601\r\n");
    }
}
