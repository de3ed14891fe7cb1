package pacta.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import pacta.engine.Figure;
import pacta.engine.VerdictKind;
import pacta.explain.Wrapped;
import pacta.facts.PartialDate;
import pacta.norms.Force;
import pacta.norms.Instrument;
import pacta.norms.Norm;

/** A history on the terminal: meeting by meeting, then who came into breach and who left, then norm by norm. Fits {@link Wrapped#WIDTH} columns. */
public final class HistoryText {

    private static final int HEAD = 34;
    private static final Map<Force, String> FAILED = Map.of(Force.BINDING, "breach", Force.COMMITMENT, "gap", Force.EXPECTATION, "unmet");

    private final History history;
    private final List<Map<String, Counts>> counts;
    private final StringBuilder out = new StringBuilder();

    private HistoryText(History history) {
        this.history = history;
        this.counts = history.points().stream().map(Point::counts).toList();
    }

    /**
     * @param changes whether to list every State whose verdict changed
     * @param steps what of the numbers tells of the sources
     */
    public static String of(History history, boolean changes, List<Step> steps) {
        HistoryText text = new HistoryText(history);
        text.heading();
        text.meetings();
        text.steps(steps);
        text.breaches();
        text.figures();
        text.norms();
        if (changes) {
            text.changes();
        }
        return text.out.toString();
    }

    private void heading() {
        List<Point> points = history.points();
        out.append(points.size()).append(points.size() == 1 ? " meeting: " : " meetings: ").append(inWords(points.get(0)));
        if (points.size() > 1) {
            out.append(" to ").append(inWords(points.get(points.size() - 1)));
        }
        out.append('\n');
        out.append('\n');
    }

    private static String inWords(Point p) {
        return p.meeting().id() + " (" + PartialDate.inWords(p.day()) + ")";
    }

    private void meetings() {
        List<Norm> rated = history.rated();
        out.append(String.format("%-12s %-10s %9s %6s %6s", "meeting", "day", "in breach", "came", "left"));
        rated.forEach(n -> out.append(String.format(" %12s", n.id())));
        out.append('\n');
        for (int i = 0; i < history.points().size(); i++) {
            Point p = history.points().get(i);
            out.append(String.format("%-12s %-10s %9d %6s %6s", p.meeting().id(), p.day(), p.breaches().size(), signed("+", i == 0 ? 0 : history.came(i).size()), signed("-", history.left(i).size())));
            for (Norm n : rated) {
                Counts c = counts.get(i).get(n.id());
                out.append(String.format(" %12s", c == null || c.due() == 0 ? "·" : c.perCent() + " %"));
            }
            out.append('\n');
        }
        out.append(Wrapped.of("In breach: States with a breach of a binding norm.", "", ""));
        rates(rated);
        out.append('\n');
    }

    private void steps(List<Step> steps) {
        steps.forEach(s -> out.append(Wrapped.of(s.inWords(), "", "  ")));
        out.append(steps.isEmpty() ? "" : "\n");
    }

    private static String signed(String sign, int number) {
        return number == 0 ? "·" : sign + number;
    }

    private void rates(List<Norm> rated) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        rated.forEach(n -> byName.computeIfAbsent(n.rate(), r -> new ArrayList<>()).add(n.id()));
        byName.forEach((name, ids) -> out.append(Wrapped.of("Rate of " + name + " (" + String.join(", ", ids) + "): of the States that should have met the norm by then, those that have, in time or late, "
                + "as far as it is on file. Where nothing is on file, a State counts as one that has not.", "", "")));
    }

    private void breaches() {
        out.append("States in breach of a binding norm\n");
        for (int i = 0; i < history.points().size(); i++) {
            Point p = history.points().get(i);
            if (i == 0 && !p.breaches().isEmpty()) {
                out.append(Wrapped.of(p.meeting().id() + ": " + named(history.came(i), p), "  ", "    "));
            } else if (i > 0) {
                tell(p, " came: ", history.came(i), p);
                tell(p, " left: ", history.left(i), history.points().get(i - 1));
            }
        }
        if (history.points().stream().allMatch(p -> p.breaches().isEmpty())) {
            out.append("  none at any of these meetings\n");
        }
        out.append('\n');
    }

    private void tell(Point p, String word, List<String> states, Point breached) {
        if (!states.isEmpty()) {
            out.append(Wrapped.of(p.meeting().id() + word + named(states, breached), "  ", "    "));
        }
    }

    private String named(List<String> states, Point p) {
        return states.stream().map(s -> history.name(s) + " (" + String.join(", ", p.breaches().get(s)) + ")").sorted().collect(Collectors.joining(", "));
    }

    private void figures() {
        Map<String, List<OptionalLong>> byName = new TreeMap<>();
        for (int i = 0; i < history.points().size(); i++) {
            for (Figure f : history.points().get(i).figures()) {
                if (f.of().isEmpty()) {
                    byName.computeIfAbsent(f.name(), n -> new ArrayList<>(java.util.Collections.nCopies(history.points().size(), OptionalLong.empty()))).set(i, OptionalLong.of(Math.round(f.value())));
                }
            }
        }
        if (!byName.isEmpty()) {
            out.append("Figures (those by region, year or meeting stand in the JSON)\n");
            byName.forEach((name, values) -> {
                out.append(Wrapped.of(name, "  ", "    "));
                row("", values);
            });
            out.append('\n');
        }
    }

    private void norms() {
        out.append(Wrapped.of("Norm by norm, one mark for each meeting: the higher, the more; “·” none, a space where the norm is not in force. Behind it the numbers at the first and the last of these meetings.", "", ""));
        for (Instrument instrument : history.register().instruments()) {
            List<Norm> norms = history.norms().stream().filter(n -> n.instrument().equals(instrument.id())).toList();
            if (!norms.isEmpty()) {
                out.append('\n').append(instrument.title()).append(" (").append(instrument.force().word()).append(")\n");
                norms.forEach(this::norm);
            }
        }
    }

    private void norm(Norm norm) {
        String head = norm.id() + " " + norm.title();
        out.append(Wrapped.of(head, "", "    "));
        for (VerdictKind kind : VerdictKind.values()) {
            List<OptionalLong> numbers = series(norm, c -> c.of(kind));
            if (kind != VerdictKind.NOT_APPLICABLE && numbers.stream().anyMatch(n -> n.orElse(0) > 0)) {
                row(kind == VerdictKind.NON_COMPLIANT ? FAILED.get(norm.force()) : kind.words(), numbers);
            }
        }
    }

    private List<OptionalLong> series(Norm norm, ToLongFunction<Counts> number) {
        return counts.stream().map(c -> c.containsKey(norm.id()) ? OptionalLong.of(number.applyAsLong(c.get(norm.id()))) : OptionalLong.empty()).toList();
    }

    /** Marks for as many meetings as fit into the line; more go on in the next. */
    private void row(String word, List<OptionalLong> numbers) {
        List<Long> there = numbers.stream().filter(OptionalLong::isPresent).map(OptionalLong::getAsLong).toList();
        String marks = Trend.of(numbers);
        int fits = Wrapped.WIDTH - HEAD - 4;
        for (int from = 0; from < marks.length(); from += fits) {
            boolean last = from + fits >= marks.length();
            String range = last ? String.format(Locale.ENGLISH, "  %,d → %,d", there.get(0), there.get(there.size() - 1)) : "";
            out.append(String.format("    %-14s ", from == 0 ? word : "")).append(marks, from, Math.min(marks.length(), from + fits)).append(range).append('\n');
        }
    }

    private void changes() {
        Map<String, Map<String, List<String>>> byMeeting = new LinkedHashMap<>();
        for (Shift s : history.shifts()) {
            byMeeting.computeIfAbsent("From " + inWords(s.earlier()) + " to " + inWords(s.later()), m -> new LinkedHashMap<>())
                    .computeIfAbsent(s.held().norm() + ": " + word(s.before()) + " → " + word(s.after()), c -> new ArrayList<>())
                    .add(history.name(s.held().state()) + s.held().caseInWords());
        }
        out.append(byMeeting.isEmpty() ? "\nNo verdict changed between these meetings.\n" : "\nVerdicts that changed\n");
        byMeeting.forEach((meeting, changes) -> {
            out.append('\n').append(meeting).append('\n');
            changes.forEach((change, states) -> out.append(Wrapped.of(change + " (" + states.size() + "): " + states.stream().sorted().collect(Collectors.joining(", ")), "  ", "    ")));
        });
    }

    private static String word(java.util.Optional<VerdictKind> verdict) {
        return verdict.map(VerdictKind::words).orElse("no case");
    }
}
