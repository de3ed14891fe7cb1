package pacta.findings;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;

/** A table for spreadsheets, as CSV: a line of names, then the rows; lines end as RFC 4180 asks, and no cell is taken for a formula. */
public final class Table {

    private Table() {
    }

    /**
     * @param rows each with as many cells as there are columns
     */
    public static String csv(List<String> columns, List<List<String>> rows) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        List<List<String>> safe = rows.stream().map(r -> r.stream().map(RunFolder::safe).toList()).toList();
        return String.join(",", columns) + "\r\n" + new CsvMapper().writer(schema.build().withLineSeparator("\r\n")).writeValueAsString(safe);
    }
}
