package pacta.findings;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Tables for spreadsheets and programs: a line of heads, then the rows, each ended as RFC 4180 asks. */
public final class Csv {

    private Csv() {
    }

    /** A table of texts, none of which a spreadsheet takes for a formula. */
    public static String of(List<String> columns, List<List<String>> rows) throws IOException {
        return asItStands(columns, rows.stream().map(r -> r.stream().map(RunFolder::safe).toList()).toList());
    }

    /** A table whose texts were made {@linkplain RunFolder#safe safe} already, so that numbers below zero stay numbers. */
    public static String asItStands(List<String> columns, List<List<String>> rows) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        return columns.stream().map(Csv::head).collect(Collectors.joining(",")) + "\r\n" + new CsvMapper().writer(schema.build().withLineSeparator("\r\n")).writeValueAsString(rows);
    }

    private static String head(String name) {
        String safe = RunFolder.safe(name);
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
