package pacta.workbook;

import java.util.List;
import java.util.stream.Collectors;
import pacta.workbook.Sheet.Column;

/** Numbers over all States, with the States behind each. */
final class FiguresTable {

    private static final List<Column> COLUMNS = List.of(new Column("figure", 50), new Column("of", 24), new Column("value", 16), new Column("States", 8), new Column("which", 100));

    private FiguresTable() {
    }

    static Sheet of(Contents contents) {
        return new Sheet("figures", "Figures", COLUMNS, contents.figures().stream().map(f -> List.of(Cell.of(f.name()), Cell.of(f.of()), (Cell) new Cell.Number(f.value(), true),
                Cell.of(f.states().size()), Cell.of(f.states().stream().map(contents::name).sorted().collect(Collectors.joining(", "))))).toList(), 1, COLUMNS.size());
    }
}
