package pacta.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pacta.explain.Wrapped;
import pacta.facts.PartialDate;

/** Events for a terminal: a line a day, what is said about it below. */
public final class CalendarText {

    private static final int AFTER_DAY = 27;
    /** As many States with the same duty on the same day are listed one by one. */
    private static final int APART = 5;

    private CalendarText() {
    }

    public static String of(List<Entry> entries, Period period, LocalDate asOf) {
        StringBuilder out = new StringBuilder(Wrapped.of("What is due from " + PartialDate.inWords(period.from()) + " to " + PartialDate.inWords(period.to()) + ", as known on "
                + PartialDate.inWords(asOf) + (asOf.equals(period.from()) || !period.to().isBefore(asOf) ? "" : ". What has been done or moved by then is left out; without --as-of it is told as known on the first day of the period."), "", "  "));
        String day = "";
        for (List<Entry> alike : alike(entries)) {
            String own = days(alike.get(0));
            String first = String.format(Locale.ROOT, "%-" + AFTER_DAY + "s", own.equals(day) ? "" : own);
            out.append(Wrapped.of(words(alike), first, " ".repeat(AFTER_DAY + 2)));
            day = own;
        }
        return out.append(entries.isEmpty() ? "Nothing on file is due in this period.\n" : entries.size() + (entries.size() == 1 ? " event\n" : " events\n")).toString();
    }

    private static Collection<List<Entry>> alike(List<Entry> entries) {
        Map<String, List<Entry>> together = entries.stream().collect(Collectors.groupingBy(CalendarText::duty, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<Entry>> out = new LinkedHashMap<>();
        entries.forEach(e -> out.computeIfAbsent(together.get(duty(e)).size() > APART ? duty(e) : e.id(), k -> new ArrayList<>()).add(e));
        return out.values();
    }

    private static String duty(Entry e) {
        return e.what().isEmpty() ? e.id() : days(e) + "|" + e.what();
    }

    private static String words(List<Entry> alike) {
        Entry e = alike.get(0);
        if (alike.size() == 1) {
            return e.title() + (e.standing().isEmpty() ? "" : " [" + e.standing() + "]") + (e.daysKnown() ? "" : " [days not on file]");
        }
        Map<String, List<Entry>> byStanding = alike.stream().collect(Collectors.groupingBy(Entry::standing, LinkedHashMap::new, Collectors.toList()));
        return e.what() + ", " + alike.size() + " States: " + byStanding.entrySet().stream().map(s -> names(s.getValue()) + (s.getKey().isEmpty() ? "" : " [" + s.getKey() + "]"))
                .collect(Collectors.joining("; "));
    }

    private static String names(List<Entry> entries) {
        return entries.stream().map(e -> e.title().substring(0, e.title().length() - e.what().length() - 2)).collect(Collectors.joining(", "));
    }

    private static String days(Entry e) {
        return e.first().equals(e.last()) ? e.first().toString() : e.first() + " to " + e.last();
    }
}
