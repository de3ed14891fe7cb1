package pacta.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One event of a calendar.
 *
 * @param id the same from run to run, also when the day moves
 * @param daysKnown false if only the month or year is on file: then {@code first} and {@code last} enclose it
 * @param state the State's code; empty if it is about all
 * @param norm the norm's id; empty if it is about none
 * @param standing how the State stands under the norm; empty if that is not judged
 * @param what the title without the State's name, by which States with the same duty on the same day are listed together; empty if it stands alone
 * @param says more about it; may be empty
 */
public record Entry(String id, Kind kind, LocalDate first, LocalDate last, boolean daysKnown, String state, String norm, String standing, String title, String what,
        String says) {

    /** What kind of day it is. */
    public enum Kind {
        DEADLINE("deadline"), LEAD_TIME("lead time"), YEARLY("every year"), MEETING("meeting"), WITHDRAWAL("withdrawal");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static final Comparator<Entry> BY_DAY = Comparator.comparing(Entry::first).thenComparing(Entry::last).thenComparing(Entry::kind).thenComparing(Entry::norm).thenComparing(Entry::title).thenComparing(Entry::id);

    boolean isWithin(Period period) {
        return !last.isBefore(period.from()) && !first.isAfter(period.to());
    }
}
