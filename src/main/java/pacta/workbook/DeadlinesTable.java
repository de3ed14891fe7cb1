package pacta.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Deadline;
import pacta.findings.Findings;
import pacta.workbook.Sheet.Column;

/** Each State's deadline under each norm in force: the first one, the one in force, and how the State stands. */
final class DeadlinesTable {

    private static final List<Column> COLUMNS = List.of(new Column("State", 24), new Column("code", 7), new Column("norm", 13), new Column("title", 30), new Column("first deadline", 12),
            new Column("deadline in force", 12), new Column("times moved", 8), new Column("days left", 10), new Column("word", 16), new Column("message", 80));

    private DeadlinesTable() {
    }

    static Sheet of(List<Deadline> deadlines, Contents contents) {
        Map<String, Assessment> standing = contents.assessments().stream().filter(a -> a.subject().equals(a.state()))
                .collect(Collectors.toMap(a -> key(a.state(), a.norm()), a -> a, (a, b) -> a));
        Map<String, List<Deadline>> together = deadlines.stream().filter(d -> contents.isInForce(d.norm()))
                .collect(Collectors.groupingBy(d -> key(d.state(), d.norm()), TreeMap::new, Collectors.toList()));
        List<List<Deadline>> sorted = new ArrayList<>(together.values());
        sorted.sort(Comparator.comparing((List<Deadline> d) -> contents.name(d.get(0).state())).thenComparing(d -> d.get(0).state()).thenComparing(d -> d.get(0).norm()));
        return new Sheet("deadlines", "Deadlines", COLUMNS, sorted.stream().map(d -> row(d, contents, Optional.ofNullable(standing.get(key(d.get(0).state(), d.get(0).norm()))))).toList(), 1, COLUMNS.size());
    }

    private static String key(String state, String norm) {
        return state + "|" + norm;
    }

    private static List<Cell> row(List<Deadline> moved, Contents contents, Optional<Assessment> standing) {
        Deadline d = moved.get(0);
        TreeSet<LocalDate> days = moved.stream().map(Deadline::date).collect(Collectors.toCollection(TreeSet::new));
        return List.of(Cell.of(contents.name(d.state())), Cell.of(d.state()), Cell.of(d.norm()), Cell.of(contents.title(d.norm())), new Cell.Day(days.first()), new Cell.Day(days.last()),
                Cell.of(days.size() - 1), Cell.of(ChronoUnit.DAYS.between(contents.asOf(), days.last())),
                standing.<Cell>map(a -> new Cell.Mark(Findings.rightWord(a), a.verdict())).orElse(Cell.EMPTY), Cell.of(standing.map(Assessment::message).orElse("")));
    }
}
