package pacta.backtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** What {@code published-figures.yaml} holds. */
public record PublishedFigures(List<PublishedFigure> figures, List<DeadlineTable> tables) {

    static final String ORIGINAL = "original deadlines";

    public PublishedFigures {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static PublishedFigures read(Path path, String name, Problems problems) {
        List<PublishedFigure> figures = new ArrayList<>();
        List<DeadlineTable> tables = new ArrayList<>();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
            Fields fields = Fields.of(file, m);
            fields.list("figures").forEach(f -> figures.add(figure(f)));
            fields.list("deadlineTables").forEach(f -> tables.add(table(f)));
            for (Fields f : fields.list("notDecided")) {
                f.text("figure");
                f.text("reason");
                f.nothingElse();
            }
            fields.nothingElse();
        }));
        return new PublishedFigures(figures, tables);
    }

    private static LocalDate day(Fields f) {
        return f.parsed("asOf", t -> PartialDate.parse(t).latest(), LocalDate.MIN, true);
    }

    private static PublishedFigure figure(Fields f) {
        PublishedFigure figure = new PublishedFigure(f.text("id"), day(f), f.text("what"), f.parsed("value", Long::parseLong, 0L, true), f.text("source"),
                f.text("group", ""), f.text("norm", ""), f.texts("verdicts").stream().map(Scalar::text).toList(), f.text("figure", ""), f.text("of", ""),
                f.texts("listed").stream().map(Scalar::text).collect(Collectors.toCollection(TreeSet::new)), f.text("reason", ""), f.file().name(), f.line());
        f.nothingElse();
        return figure;
    }

    private static DeadlineTable table(Fields f) {
        Map<String, String> reasons = new TreeMap<>();
        for (Fields d : f.list("differences")) {
            reasons.put(d.text("state"), d.text("reason"));
            d.nothingElse();
        }
        DeadlineTable table = new DeadlineTable(f.text("id"), day(f), f.text("what"), f.text("norm"), f.text("source"),
                f.text("gives").equals(ORIGINAL), reasons);
        f.nothingElse();
        return table;
    }
}
