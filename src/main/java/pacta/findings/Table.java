package pacta.findings;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A table for spreadsheets, as CSV: a line of names, then the rows; lines end as RFC 4180 asks, and no cell is taken for a formula. */
public final class Table {

    private Table() {
    }

    /**
     * @param rows each with as many cells as there are columns
     */
    public static String csv(List<String> columns, List<List<String>> rows) throws IOException {
        return asItStands(columns, rows.stream().map(r -> r.stream().map(RunFolder::safe).toList()).toList());
    }

    /** The same for cells that were made {@linkplain RunFolder#safe safe} already, so that numbers below zero stay numbers. */
    public static String asItStands(List<String> columns, List<List<String>> rows) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        return columns.stream().map(Table::head).collect(Collectors.joining(",")) + "\r\n" + new CsvMapper().writer(schema.build().withLineSeparator("\r\n")).writeValueAsString(rows);
    }

    private static String head(String name) {
        String safe = RunFolder.safe(name);
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
