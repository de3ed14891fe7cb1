package pacta.workbook;

import java.io.IOException;
import java.util.List;
import pacta.findings.RunFolder;
import pacta.findings.Table;

/**
 * One sheet.
 *
 * @param name a single word in small letters, also part of the name of the CSV file
 * @param frozen how many columns stay in sight
 * @param printed how many of the first columns go to paper; the others are for looking things up
 */
record Sheet(String name, String title, List<Column> columns, List<List<Cell>> rows, int frozen, int printed) {

    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param width in characters
     */
    record Column(String head, int width) {
    }

    /** The same as CSV; nothing is cut in it. */
    String csv() throws IOException {
        return Table.asItStands(columns.stream().map(Column::head).toList(), rows.stream().map(r -> r.stream().map(Sheet::plain).toList()).toList());
    }

    /** Only a text can be taken for a formula; a number below zero must stay a number. */
    private static String plain(Cell cell) {
        return cell instanceof Cell.Number ? cell.plain() : RunFolder.safe(cell.plain());
    }
}
