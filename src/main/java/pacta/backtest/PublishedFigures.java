package pacta.backtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.VerdictKind;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** What {@code published-figures.yaml} holds. */
public record PublishedFigures(List<PublishedFigure> figures, List<DeadlineTable> tables, List<PrintedDates> dates) {

    private static final List<String> VERDICTS = Arrays.stream(VerdictKind.values()).map(Enum::name).toList();
    static final List<String> GIVES = List.of("original deadlines", "deadlines in force");

    public PublishedFigures {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        dates = List.copyOf(dates);
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static PublishedFigures read(Path path, String name, Problems problems) {
        List<PublishedFigure> figures = new ArrayList<>();
        List<DeadlineTable> tables = new ArrayList<>();
        List<PrintedDates> dates = new ArrayList<>();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
            Fields fields = Fields.of(file, m);
            fields.list("figures").forEach(f -> figures.add(figure(f)));
            fields.list("deadlineTables").forEach(f -> tables.add(table(f)));
            fields.list("dates").forEach(f -> dates.add(dates(f)));
            for (Fields f : fields.list("notDecided")) {
                f.text("figure");
                f.text("reason");
                f.nothingElse();
            }
            fields.nothingElse();
        }));
        return new PublishedFigures(figures, tables, dates);
    }

    private static LocalDate day(Fields f) {
        return f.parsed("asOf", t -> PartialDate.parse(t).latest(), LocalDate.MIN, true);
    }

    private static PublishedFigure figure(Fields f) {
        PublishedFigure figure = new PublishedFigure(f.text("id"), day(f), f.text("what"), f.parsed("value", Values::whole, 0L, true), f.text("source"),
                f.text("group", ""), f.text("norm", ""), f.texts("verdicts").stream().map(Scalar::text).toList(), f.text("figure", ""), f.text("of", ""),
                f.texts("listed").stream().map(Scalar::text).collect(Collectors.toCollection(TreeSet::new)), f.text("reason", ""), f.file().name(), f.line());
        if (Stream.of("group", "norm", "figure").filter(f::has).count() != 1) {
            f.problem("F041", "id", "it does not say which of our counts this figure is held against", "Give one of “group”, “norm” with “verdicts”, or “figure”.");
        }
        for (Scalar verdict : f.texts("verdicts")) {
            if (!VERDICTS.contains(verdict.text())) {
                f.file().problem("F042", verdict, "“" + verdict.text() + "” is not a verdict", Nearest.suggestion(verdict.text(), VERDICTS));
            }
        }
        f.nothingElse();
        return figure;
    }

    private static DeadlineTable table(Fields f) {
        Map<String, String> reasons = new TreeMap<>();
        for (Fields d : f.list("differences")) {
            reasons.put(d.text("state"), d.text("reason"));
            d.nothingElse();
        }
        Map<String, PartialDate> entries = new TreeMap<>();
        for (Fields e : f.list("entries")) {
            entries.put(e.text("state"), e.parsed("deadline", PartialDate::parse, PartialDate.UNSTATED, true));
            e.nothingElse();
        }
        DeadlineTable table = new DeadlineTable(f.text("id"), day(f), f.text("what"), f.text("norm"), f.text("source"),
                f.parsed("gives", t -> Values.word(t, GIVES), GIVES.get(0), true).equals(GIVES.get(0)), entries, reasons);
        f.nothingElse();
        return table;
    }

    private static PrintedDates dates(Fields f) {
        PrintedDates dates = new PrintedDates(f.text("id"), day(f), f.text("source"), printed(f, "entries"), printed(f, "differences"));
        f.nothingElse();
        return dates;
    }

    private static List<PrintedDates.Printed> printed(Fields f, String list) {
        return f.list(list).stream().map(e -> {
            PrintedDates.Printed printed = new PrintedDates.Printed(e.parsed("date", PartialDate::parse, PartialDate.UNSTATED, true).earliest(), e.text("kind"), e.text("state", ""),
                    list.equals("differences") ? e.text("reason") : "");
            e.nothingElse();
            return printed;
        }).toList();
    }

    /** Holds what the figures name against the register: norms, and States by their codes. */
    public void check(Set<String> norms, Set<String> states, Problems problems) {
        for (PublishedFigure figure : figures) {
            if (!figure.norm().isEmpty() && !norms.contains(figure.norm())) {
                note("F043", figure, "“" + figure.norm() + "” is not in the register of norms", Nearest.suggestion(figure.norm(), norms), problems);
            }
            for (String state : figure.listed()) {
                if (!states.contains(state)) {
                    note("F044", figure, "the figure lists “" + state + "”, for which there is no dossier", Nearest.suggestion(state, states), problems);
                }
            }
        }
    }

    private static void note(String code, PublishedFigure figure, String message, String suggestion, Problems problems) {
        problems.add(new Problem(code, figure.file(), figure.line(), 0, "", message, suggestion));
    }
}
