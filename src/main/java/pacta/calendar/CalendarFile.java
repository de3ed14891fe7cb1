package pacta.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Events as iCalendar (RFC 5545): all-day events that block nobody's time. An event keeps its UID when its day moves, and its time stamp is the day of the
 * evaluation, so that a calendar program takes the newer one and the same inputs give the same bytes.
 */
public final class CalendarFile {

    /** Octets that a line may hold at most, without its line break. */
    private static final int LINE = 75;

    private CalendarFile() {
    }

    /**
     * The text of an .ics file. Events whose days are not on file are left out; see {@link #leftOut}.
     *
     * @param asOf the day of the evaluation
     */
    public static String of(List<Entry> entries, LocalDate asOf) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Pacta//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        Instant stamp = asOf.atStartOfDay().toInstant(ZoneOffset.UTC);
        entries.stream().filter(Entry::daysKnown).forEach(e -> calendar.add(event(e, stamp)));
        ValidationResult result = calendar.validate();
        if (result.hasErrors()) {
            throw new IllegalStateException("the calendar is not sound: " + result);
        }
        return calendar.toString().lines().map(CalendarFile::folded).collect(Collectors.joining());
    }

    /** The events that a calendar program cannot show, since only their month or year is on file. */
    public static List<Entry> leftOut(List<Entry> entries) {
        return entries.stream().filter(e -> !e.daysKnown()).toList();
    }

    private static VEvent event(Entry e, Instant stamp) {
        VEvent event = new VEvent(new PropertyList());
        event.add(new DtStamp(stamp));
        event.add(new Uid(e.id().replaceAll("[^A-Za-z0-9.-]", "-") + "@pacta"));
        event.add(new DtStart<>(e.first()));
        event.add(new DtEnd<>(e.last().plusDays(1)));
        event.add(new Summary(plain(e.title())));
        String more = e.standing().isEmpty() || e.says().isEmpty() ? e.says() : e.standing() + ": " + e.says();
        if (!more.isEmpty()) {
            event.add(new Description(plain(more)));
        }
        event.add(new Categories(e.kind().word()));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** The library escapes a line feed; the standard knows no other control character in a text. */
    private static String plain(String text) {
        return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }

    /** The library counts characters when it folds, the standard octets: a line in another script would be too long, or torn within a character. */
    private static String folded(String line) {
        StringBuilder out = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        return out.append("\r\n").toString();
    }
}
