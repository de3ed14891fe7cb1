package pacta.workbook;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pacta.engine.Evidence;
import pacta.facts.Fact;
import pacta.facts.PartialDate;
import pacta.workbook.Sheet.Column;

/**
 * The assertions on file, one a row. Types of fact have different fields: the whole is told in words, and numbers and further dates stand once more in columns
 * of their own, each beside the name of its field, as many as the richest fact needs.
 */
final class FactsTable {

    private static final List<Column> FIRST = List.of(new Column("State", 22), new Column("code", 7), new Column("fact", 24), new Column("says", 60), new Column("date", 22),
            new Column("earliest", 12), new Column("latest", 12),
            new Column("sources", 44));
    private static final List<Column> LAST = List.of(new Column("note", 34), new Column("link", 30), new Column("place", 28));

    private FactsTable() {
    }

    /** A field of a fact under its name in words. */
    private record Field(String name, Object value) {
    }

    static Sheet of(List<Fact> facts, Contents contents) {
        int numbers = facts.stream().mapToInt(f -> fields(f, Number.class).size()).max().orElse(0);
        int dates = facts.stream().mapToInt(f -> fields(f, PartialDate.class).size()).max().orElse(0);
        List<Column> columns = new ArrayList<>(FIRST);
        for (int i = 1; i <= numbers; i++) {
            columns.add(new Column(i == 1 ? "counted" : "counted " + i, 14));
            columns.add(new Column(i == 1 ? "number" : "number " + i, 14));
        }
        for (int i = 1; i <= dates; i++) {
            String which = i == 1 ? "" : " " + i;
            columns.addAll(List.of(new Column("further date" + which, 16), new Column("day" + which, 14), new Column("earliest" + which + " of it", 12), new Column("latest" + which + " of it", 12)));
        }
        columns.addAll(LAST);
        List<List<Cell>> rows = facts.stream().sorted(Comparator.comparing((Fact f) -> contents.name(f.state())).thenComparing(f -> f.origin().file()).thenComparing(f -> f.origin().line()))
                .map(f -> row(f, contents, numbers, dates)).toList();
        return new Sheet("facts", "Facts on file", columns, rows, 1, FIRST.size());
    }

    private static List<Cell> row(Fact f, Contents contents, int numbers, int dates) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(contents.name(f.state())), Cell.of(f.state()), Cell.of(words(f.getClass().getSimpleName())), Cell.of(Evidence.of(f).says()),
                Cell.of(f.date()), Cell.earliest(f.date()), Cell.latest(f.date()), Cell.of(SourceCells.titles(f.origin().sources(), contents.asOf()))));
        fields(f, Number.class).forEach(n -> row.addAll(List.of(Cell.of(n.name), new Cell.Number(((Number) n.value).doubleValue(), !n.name.endsWith("year")))));
        fill(row, FIRST.size() + 2 * numbers);
        fields(f, PartialDate.class).forEach(d -> row.addAll(dates(d.name, (PartialDate) d.value)));
        fill(row, FIRST.size() + 2 * numbers + 4 * dates);
        row.addAll(List.of(Cell.of(f.origin().note()), SourceCells.link(f.origin().sources()), Cell.of(f.origin().place())));
        return row;
    }

    private static List<Cell> dates(String name, PartialDate date) {
        return List.of(Cell.of(name), Cell.of(date), Cell.earliest(date), Cell.latest(date));
    }

    private static void fill(List<Cell> row, int size) {
        while (row.size() < size) {
            row.add(Cell.EMPTY);
        }
    }

    /** The fields of one kind that the source fills in: a number that may be left out is zero if it is, a date is not stated. */
    private static List<Field> fields(Fact fact, Class<?> kind) {
        return Stream.of(fact.getClass().getRecordComponents()).filter(c -> !c.getName().equals("date")).map(c -> new Field(words(c.getName()), value(c, fact)))
                .filter(f -> kind.isInstance(f.value) && !isLeftOut(f.value, fact, f.name)).toList();
    }

    private static boolean isLeftOut(Object value, Fact fact, String name) {
        return value instanceof PartialDate d ? !d.isStated() : ((Number) value).doubleValue() == 0 && Stream.of(fact.getClass().getRecordComponents())
                .anyMatch(c -> words(c.getName()).equals(name) && c.isAnnotationPresent(Fact.MayBeLeftOut.class));
    }

    private static Object value(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record component can be read", e);
        }
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
