package pacta.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.yaml.WrongValue;

/**
 * A date as precise as its source: a day, a month, a year, or bounds, written as in ISO 8601-2 (EDTF):
 * {@code 2007-10-11}, {@code 2007-10}, {@code 2007}, {@code ../2010-02-28} (by), {@code 2010-02-28/..} (from),
 * {@code 2003-02/2003-05} (some day between).
 *
 * <p>Compare {@link #earliest()} and {@link #latest()}: what holds for both holds certainly.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /** A date that the source does not state: any day at all. */
    public static final PartialDate UNSTATED = new PartialDate("", LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** The years that a register of our time can speak of: any other is a slip of the finger. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private static final Pattern BEGINS_ON_A_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException in plain words, if the text is no such date or no such day exists
     */
    public static PartialDate parse(String text) {
        MeantDate.of(text).ifPresent(meant -> {
            throw new DateTimeException("“" + text + "” is not a date; write " + meant);
        });
        int slash = text.indexOf('/');
        if (slash < 0) {
            return new PartialDate(text, point(text, true), point(text, false));
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..") && to.equals("..")) {
            throw new DateTimeException("a date with neither a first nor a last day says nothing; leave it out");
        }
        LocalDate first = from.equals("..") ? UNSTATED.earliest : point(from, true);
        LocalDate last = to.equals("..") ? UNSTATED.latest : point(to, false);
        if (first.isAfter(last)) {
            throw new DateTimeException("the period " + text + " ends before it begins");
        }
        return new PartialDate(text, first, last);
    }

    /**
     * The same date as a source tells it that came out on a day: what it puts in a year or month had come to pass by then. Bounds, and days outside of the date,
     * leave it as it is.
     */
    PartialDate asToldOn(LocalDate day) {
        return !isStated() || text.indexOf('/') >= 0 || day.isBefore(earliest) || !day.isBefore(latest) ? this : new PartialDate(text, earliest, day);
    }

    /** That very day. */
    public static PartialDate day(LocalDate day) {
        return new PartialDate(day.toString(), day, day);
    }

    /**
     * Reads a date that must be a day.
     *
     * @throws WrongValue if it is a longer time
     */
    public static LocalDate parseDay(String text) {
        PartialDate date = parse(text);
        if (!date.isExact()) {
            throw new WrongValue("Y208", "“" + text + "” should be a day, such as 1999-03-01");
        }
        return date.earliest();
    }

    private static LocalDate point(String text, boolean first) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) {
            throw new DateTimeException("“" + text + "” is not a date; write 2010-02-28, 2010-02, 2010, "
                    + "../2010-02-28 (by that day) or 2010-02-28/.. (from that day)");
        }
        Year year = Year.of(Integer.parseInt(m.group(1)));
        if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
            throw new DateTimeException("“" + text + "” lies in the year " + m.group(1) + "; the years here run from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        if (m.group(2) == null) {
            return first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
        }
        int monthNumber = Integer.parseInt(m.group(2));
        if (monthNumber < 1 || monthNumber > 12) {
            throw new DateTimeException("there is no month " + m.group(2) + "; months run from 01 to 12");
        }
        YearMonth month = year.atMonth(monthNumber);
        if (m.group(3) == null) {
            return first ? month.atDay(1) : month.atEndOfMonth();
        }
        int day = Integer.parseInt(m.group(3));
        if (!month.isValidDay(day)) {
            throw new DateTimeException("there is no " + text + ": " + month.format(MONTH) + " has " + month.lengthOfMonth() + " days");
        }
        return month.atDay(day);
    }

    /** The first day on which it can have been. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day on which it can have been. */
    public LocalDate latest() {
        return latest;
    }

    /** The calendar year of the earliest day. */
    public int year() {
        return earliest.getYear();
    }

    // Rules write date.earliest, date.latest and date.year: for a class that is no record, Drools looks for getters.

    public LocalDate getEarliest() {
        return earliest;
    }

    public LocalDate getLatest() {
        return latest;
    }

    public int getYear() {
        return earliest.getYear();
    }

    /** The day, or that on which the period begins; empty if only its month or year is known. */
    public Optional<LocalDate> firstDay() {
        return BEGINS_ON_A_DAY.matcher(text).lookingAt() ? Optional.of(earliest) : Optional.empty();
    }

    /** Whether that day is known, and not after another. */
    public boolean beginsBy(LocalDate day) {
        return firstDay().filter(first -> !first.isAfter(day)).isPresent();
    }

    /** Whether the source gives the day. */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /** Whether the source states a date at all. */
    public boolean isStated() {
        return !text.isEmpty();
    }

    /** Whether some day fits both dates. */
    public boolean overlaps(PartialDate other) {
        return !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
    }

    /** The date for a sentence: “11 October 2007”, “October 2007”, “2007”, “28 February 2010 at the latest”. */
    public String inWords() {
        if (!isStated()) {
            return "a day not stated";
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return words(text, earliest);
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..")) {
            return words(to, latest) + " at the latest";
        }
        if (to.equals("..")) {
            return words(from, earliest) + " at the earliest";
        }
        return "a day between " + words(from, earliest) + " and " + words(to, latest);
    }

    /** The same with its preposition: “on 11 October 2007”, “in 2007”, “by 28 February 2010”, “between February 2003 and May 2003”. */
    public String whenInWords() {
        int slash = text.indexOf('/');
        if (!isStated()) {
            return "on " + inWords();
        }
        if (slash < 0) {
            return (text.length() == 10 ? "on " : "in ") + inWords();
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (from.equals("..")) {
            return "by " + words(to, latest);
        }
        return to.equals("..") ? "from " + words(from, earliest) + " on" : "between " + words(from, earliest) + " and " + words(to, latest);
    }

    private static String words(String point, LocalDate day) {
        return switch (point.length()) {
            case 4 -> point;
            case 7 -> day.format(MONTH);
            default -> day.format(DAY);
        };
    }

    /** A day for a sentence: “11 October 2007”. */
    public static String inWords(LocalDate day) {
        return day.format(DAY);
    }

    @Override
    public int compareTo(PartialDate other) {
        int byFirst = earliest.compareTo(other.earliest);
        int byLast = byFirst != 0 ? byFirst : latest.compareTo(other.latest);
        return byLast != 0 ? byLast : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PartialDate other && text.equals(other.text) && latest.equals(other.latest);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** As written in the dossier. */
    @Override
    public String toString() {
        return text;
    }
}
