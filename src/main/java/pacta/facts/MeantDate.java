package pacta.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as people write them elsewhere, turned into those of dossiers where they can mean one thing only. */
final class MeantDate {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-./ ](\\d{1,2})(?:[-./ ](\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})[-./ ])?(\\d{1,2})[-./ ](\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th|\\.)?[- ])?(\\p{L}{3,})\\.?[- ](\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private MeantDate() {
    }

    /** What to write instead; empty if the text is no date, or could be two. */
    static Optional<String> of(String text) {
        return Stream.of(yearFirst(text), yearLast(text), dayMonth(text), monthDay(text)).flatMap(Optional::stream).findFirst().filter(t -> !t.equals(text));
    }

    private static Optional<String> yearFirst(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        return m.matches() ? written(m.group(3), number(m.group(2)), m.group(1)) : Optional.empty();
    }

    /** With points the day comes first; with strokes it may be the month, unless one of the two can be a day only. */
    private static Optional<String> yearLast(String text) {
        Matcher m = YEAR_LAST.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1) == null || text.indexOf('.') > 0) {
            return written(m.group(1), number(m.group(2)), m.group(3));
        }
        Optional<String> dayFirst = written(m.group(1), number(m.group(2)), m.group(3));
        Optional<String> monthFirst = written(m.group(2), number(m.group(1)), m.group(3));
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst) ? Optional.empty() : dayFirst.or(() -> monthFirst);
    }

    private static Optional<String> dayMonth(String text) {
        Matcher m = DAY_MONTH.matcher(text);
        return m.matches() ? written(m.group(1), month(m.group(2)), m.group(3)) : Optional.empty();
    }

    private static Optional<String> monthDay(String text) {
        Matcher m = MONTH_DAY.matcher(text);
        return m.matches() ? written(m.group(2), month(m.group(1)), m.group(3)) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The number of a month by its first letters; 0 if it is none. */
    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return 1 + MONTHS.indexOf(MONTHS.stream().filter(m -> m.startsWith(start)).findFirst().orElse(""));
    }

    private static Optional<String> written(String day, int month, String year) {
        try {
            LocalDate date = LocalDate.of(number(year), month, day == null ? 1 : number(day));
            return Optional.of(day == null ? date.toString().substring(0, 7) : date.toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
