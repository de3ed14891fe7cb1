package pacta.history;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.engine.Figure;
import pacta.engine.VerdictKind;
import pacta.findings.Table;
import pacta.norms.Norm;

/** A history for programs and spreadsheets. */
public final class HistoryData {

    private static final List<String> ABOUT = List.of("meeting", "day", "norm", "title", "force");
    private static final List<String> VERDICTS = Arrays.stream(VerdictKind.values()).map(VerdictKind::name).toList();

    private HistoryData() {
    }

    /**
     * @param changes whether every State whose verdict changed is listed
     * @param steps what of the numbers tells of the sources
     */
    public static String json(History history, boolean changes, List<Step> steps) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("norms", history.norms().stream().map(HistoryData::norm).toList());
        List<Map<String, Object>> meetings = new ArrayList<>();
        for (int i = 0; i < history.points().size(); i++) {
            meetings.add(meeting(history, i));
        }
        root.put("meetings", meetings);
        root.put("steps", steps.stream().map(HistoryData::step).toList());
        if (changes) {
            root.put("changes", history.shifts().stream().map(s -> change(s, history)).toList());
        }
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> norm(Norm norm) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", norm.id());
        out.put("title", norm.title());
        out.put("force", norm.force().word());
        if (!norm.rate().isEmpty()) {
            out.put("rate", norm.rate());
        }
        return out;
    }

    private static Map<String, Object> meeting(History history, int at) {
        Point p = history.points().get(at);
        Map<String, Counts> counts = p.counts();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", p.meeting().id());
        out.put("title", p.meeting().title());
        out.put("kind", p.meeting().kind());
        out.put("day", p.day().toString());
        out.put("verdicts", history.norms().stream().filter(n -> counts.containsKey(n.id())).map(n -> verdicts(n, counts.get(n.id()))).toList());
        out.put("inBreach", p.breaches().entrySet().stream().map(b -> breach(b.getKey(), history.name(b.getKey()), b.getValue())).toList());
        out.put("came", at == 0 ? List.of() : history.came(at));
        out.put("left", history.left(at));
        out.put("rates", history.rated().stream().filter(n -> counts.containsKey(n.id())).map(n -> rate(n, counts.get(n.id()))).toList());
        out.put("figures", p.figures().stream().map(HistoryData::figure).toList());
        return out;
    }

    private static Map<String, Object> verdicts(Norm norm, Counts counts) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("norm", norm.id());
        Arrays.stream(VerdictKind.values()).forEach(v -> out.put(v.name(), counts.of(v)));
        return out;
    }

    private static Map<String, Object> breach(String code, String name, List<String> norms) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("state", code);
        out.put("name", name);
        out.put("norms", norms);
        return out;
    }

    private static Map<String, Object> rate(Norm norm, Counts counts) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", norm.rate());
        out.put("norm", norm.id());
        out.put("met", counts.met());
        out.put("due", counts.due());
        return out;
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", figure.name());
        out.put("of", figure.of());
        out.put("value", figure.value());
        return out;
    }

    private static Map<String, Object> step(Step s) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("from", s.earlier().meeting().id());
        out.put("to", s.later().meeting().id());
        out.put("norm", s.norm().id());
        out.put("before", s.before());
        out.put("after", s.after());
        out.put("fact", s.fact());
        out.put("filedBefore", s.filedBefore());
        out.put("filed", s.filed());
        return out;
    }

    private static Map<String, Object> change(Shift s, History history) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("from", s.earlier().meeting().id());
        out.put("to", s.later().meeting().id());
        out.put("subject", s.held().subject());
        out.put("name", history.name(s.held().state()));
        out.put("norm", s.held().norm());
        out.put("before", word(s.before()));
        out.put("after", word(s.after()));
        return out;
    }

    private static String word(Optional<VerdictKind> verdict) {
        return verdict.map(VerdictKind::name).orElse("");
    }

    /** One row for each norm in force at each meeting: how many stand where, how many should have met it by then, and how many have. */
    public static String csv(History history) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Point p : history.points()) {
            Map<String, Counts> counts = p.counts();
            history.norms().stream().filter(n -> counts.containsKey(n.id())).forEach(n -> rows.add(row(p, n, counts.get(n.id()))));
        }
        return Table.csv(Stream.of(ABOUT, VERDICTS, List.of("due", "met", "rate")).flatMap(List::stream).toList(), rows);
    }

    private static List<String> row(Point p, Norm norm, Counts counts) {
        Stream<String> about = Stream.of(p.meeting().id(), p.day().toString(), norm.id(), norm.title(), norm.force().word());
        Stream<String> numbers = Arrays.stream(VerdictKind.values()).map(v -> Integer.toString(counts.of(v)));
        return Stream.of(about, numbers, Stream.of(Integer.toString(counts.due()), Integer.toString(counts.met()), norm.rate())).flatMap(s -> s).toList();
    }

    /** One row for each State that is in breach at a meeting, or was at the one before: whether it came, stayed or left, and the norms. */
    public static String breachesCsv(History history) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < history.points().size(); i++) {
            Point p = history.points().get(i);
            TreeSet<String> states = new TreeSet<>(p.breaches().keySet());
            states.addAll(history.left(i));
            for (String state : states) {
                String how = history.left(i).contains(state) ? "left" : i > 0 && history.came(i).contains(state) ? "came" : "in breach";
                rows.add(List.of(p.meeting().id(), p.day().toString(), state, history.name(state), how, String.join("; ", p.breaches().getOrDefault(state, List.of()))));
            }
        }
        return Table.csv(List.of("meeting", "day", "state", "name", "breach", "norms"), rows);
    }

    /** One row for each verdict that changed from a meeting to the next. */
    public static String changesCsv(History history) throws IOException {
        return Table.csv(List.of("from", "to", "subject", "name", "norm", "before", "after"),
                history.shifts().stream().map(s -> change(s, history).values().stream().map(String::valueOf).toList()).toList());
    }
}
