package pacta.impact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.engine.Assessment;
import pacta.findings.Change;
import pacta.findings.Findings;
import pacta.findings.RunFolder;

/** A report for programs and spreadsheets: one row for each finding that differs, at each day. */
public final class ReportData {

    private static final List<String> COLUMNS = List.of("meeting", "asOf", "change", "cause", "id", "subject", "subjectName", "norm", "force", "wordBefore",
            "word", "what", "messageBefore", "message", "rule", "file", "line");

    private ReportData() {
    }

    public static String json(Report report) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("from", report.from());
        root.put("to", report.to());
        root.put("rules", List.copyOf(report.rules()));
        root.put("normsOrParametersDiffer", report.otherRules());
        root.put("factsDiffer", report.facts());
        root.put("days", report.days().stream().map(d -> Map.of("meeting", d.meeting(), "asOf", d.day().toString())).map(java.util.TreeMap::new).toList());
        root.put("differences", report.differences().stream().map(ReportData::row).toList());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    public static String csv(Report report) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.forEach(schema::addColumn);
        List<List<String>> rows = new ArrayList<>();
        report.differences().forEach(d -> rows.add(row(d).values().stream().map(v -> RunFolder.safe(String.valueOf(v))).toList()));
        return String.join(",", COLUMNS) + "\r\n" + new CsvMapper().writer(schema.build().withLineSeparator("\r\n")).writeValueAsString(rows);
    }

    private static Map<String, Object> row(Difference d) {
        Change change = d.change();
        Assessment finding = change.finding();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("meeting", d.meeting());
        row.put("asOf", d.asOf().toString());
        row.put("change", change.kind().word());
        row.put("cause", Cause.inWords(d.causes()));
        row.put("id", finding.id());
        row.put("subject", finding.subject());
        row.put("subjectName", finding.subjectName());
        row.put("norm", finding.norm());
        row.put("force", finding.force().word());
        row.put("wordBefore", change.before().map(Findings::rightWord).orElse(""));
        row.put("word", change.after().map(Findings::rightWord).orElse(""));
        row.put("what", String.join(", ", change.what()));
        row.put("messageBefore", change.before().map(Assessment::message).orElse(""));
        row.put("message", change.after().map(Assessment::message).orElse(""));
        row.put("rule", finding.rule().name());
        row.put("file", finding.rule().file());
        row.put("line", finding.rule().line());
        return row;
    }
}
