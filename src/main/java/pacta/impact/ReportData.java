package pacta.impact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.engine.RuleInfo;
import pacta.findings.ChangeRow;
import pacta.findings.Table;

/** A report for programs and spreadsheets: one row for each finding that differs, at each day. */
public final class ReportData {

    private static final List<String> COLUMNS = List.of("meeting", "asOf", "change", "cause", "id", "subject", "subjectName", "norm", "force", "wordBefore",
            "word", "what", "messageBefore", "message", "ruleBefore", "rule", "file", "line");

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
        return Table.csv(COLUMNS, report.differences().stream().map(d -> row(d).values().stream().map(String::valueOf).toList()).toList());
    }

    private static Map<String, Object> row(Difference d) {
        RuleInfo rule = d.change().finding().rule();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("meeting", d.meeting());
        row.put("asOf", d.asOf().toString());
        row.put("change", d.change().kind().word());
        row.put("cause", Cause.inWords(d.causes()));
        row.putAll(ChangeRow.of(d.change()));
        row.put("file", rule.file());
        row.put("line", rule.line());
        return row;
    }
}
