package pacta.diff;

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
import pacta.findings.StoredRun;

/** A difference of two runs for programs and spreadsheets: one row for each finding that differs. */
public final class DifferenceData {

    private static final List<String> COLUMNS = List.of("change", "id", "subject", "subjectName", "norm", "force", "wordBefore", "word", "what", "messageBefore",
            "message", "rule", "stoodIn");

    private DifferenceData() {
    }

    public static String json(RunDifference difference) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("older", run(difference.older()));
        root.put("newer", run(difference.newer()));
        root.put("inputsThatDiffer", difference.inputs());
        root.put("remarks", difference.remarks());
        root.put("differences", difference.comparison().changes().stream().map(c -> row(difference, c)).toList());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static Map<String, Object> run(StoredRun run) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", run.name());
        out.put("asOf", run.asOf().toString());
        run.meeting().ifPresent(m -> out.put("meeting", m));
        run.knownBy().ifPresent(k -> out.put("knownBy", k.toString()));
        return out;
    }

    public static String csv(RunDifference difference) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.forEach(schema::addColumn);
        List<List<String>> rows = new ArrayList<>();
        difference.comparison().changes().forEach(c -> rows.add(row(difference, c).values().stream().map(RunFolder::safe).toList()));
        return String.join(",", COLUMNS) + "\r\n" + new CsvMapper().writer(schema.build().withLineSeparator("\r\n")).writeValueAsString(rows);
    }

    private static Map<String, String> row(RunDifference difference, Change change) {
        Assessment finding = change.finding();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("change", difference.word(change));
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
        row.put("stoodIn", difference.returned().getOrDefault(finding.id(), ""));
        return row;
    }
}
