package pacta.status;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacta.explain.Wrapped;
import pacta.facts.PartialDate;
import pacta.status.Section.Block;

/** The status for a terminal. */
public final class StatusText {

    private static final int NAME = 24;
    /** So many years fit beside names and dates; the last column stands for later ones, too. */
    private static final int YEARS = 12;

    private StatusText() {
    }

    public static String of(List<Section> sections, LocalDate asOf) {
        StringBuilder out = new StringBuilder("Status as of " + PartialDate.inWords(asOf) + "\n");
        for (Section section : sections) {
            out.append('\n').append(section.title()).append('\n');
            section.blocks().forEach(b -> block(b, asOf, out));
        }
        return out.toString();
    }

    private static void block(Block b, LocalDate asOf, StringBuilder out) {
        out.append(Wrapped.of(b.title() + ": " + (b.known() ? String.format(Locale.ROOT, "%,d", b.count()) : "not on file"), "  ", "    "));
        switch (b.plan().shows()) {
            case STATES -> out.append(b.items().isEmpty() ? "" : Wrapped.of(b.items().stream().map(Item::text).collect(Collectors.joining(", ")), "    ", "    "));
            case DEADLINES -> out.append(table(b, asOf));
            case BY_DAY -> byDay(b).forEach((day, names) -> out.append(Wrapped.of(names, "    " + day + "  ", "                ")));
            case DATES -> b.items().forEach(i -> out.append(Wrapped.of(i.text(), "    " + days(i), " ".repeat(32))));
            case FIGURE -> { }
        }
        b.printed().forEach(p -> printed(p, out));
    }

    private static String days(Item i) {
        return String.format(Locale.ROOT, "%-26s", i.days().size() == 1 ? i.days().get(0).toString() : i.days().get(0) + " to " + i.last());
    }

    private static Map<LocalDate, String> byDay(Block b) {
        return b.items().stream().collect(Collectors.groupingBy(Item::last, LinkedHashMap::new, Collectors.mapping(Item::text, Collectors.joining(", "))));
    }

    private static String table(Block b, LocalDate asOf) {
        int first = asOf.getYear() - 1;
        int last = Math.min(first + YEARS - 1, b.items().stream().mapToInt(i -> i.last().getYear()).max().orElse(first));
        StringBuilder out = new StringBuilder();
        if (b.plan().chart() && !b.items().isEmpty()) {
            line(out, "", "first", "extended", IntStream.rangeClosed(first, last).mapToObj(y -> String.format(Locale.ROOT, "%02d", y % 100)).collect(Collectors.joining(" ")));
        }
        for (Item i : b.items()) {
            line(out, i.text(), i.days().get(0).toString(), i.days().size() == 1 ? "" : i.last().toString(), b.plan().chart() ? bar(i, first, last) : "");
        }
        if (b.plan().chart() && !b.items().isEmpty()) {
            out.append(Wrapped.of("== to the first deadline" + (b.items().stream().anyMatch(i -> i.days().size() > 1) ? ", -- to the extended one" : "") + (b.items().stream().anyMatch(i -> i.last().getYear() > last) ? "; >> it lies after the last column" : ""),
                    "    ", "    "));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String first, String extended, String bar) {
        out.append(String.format(Locale.ROOT, "    %-" + NAME + "s  %-10s  %-10s  %s", name, first, extended, bar).stripTrailing()).append('\n');
    }

    /** Two signs a year. */
    private static String bar(Item i, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(y -> y == last && i.last().getYear() > last ? ">>" : y <= i.days().get(0).getYear() ? "==" : y <= i.last().getYear() ? "--" : "  ")
                .collect(Collectors.joining(" "));
    }

    private static void printed(Printed p, StringBuilder out) {
        String differs = p.same() ? "the same" : "differs" + only("; only here: ", p.onlyHere()) + only("; only there: ", p.onlyThere()) + ". "
                + (p.reason().isEmpty() ? "No reason is written down." : p.reason());
        out.append(Wrapped.of(String.format(Locale.ROOT, "%,d", p.count()) + " " + p.what() + " (" + p.source() + "): " + differs, "    printed: ", "      "));
    }

    private static String only(String words, List<String> what) {
        return what.isEmpty() ? "" : words + String.join(", ", what);
    }
}
