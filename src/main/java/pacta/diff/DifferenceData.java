package pacta.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.findings.Change;
import pacta.findings.ChangeRow;
import pacta.findings.StoredRun;
import pacta.findings.Table;

/** A difference of two runs for programs and spreadsheets: one row for each finding that differs. */
public final class DifferenceData {

    private static final List<String> COLUMNS = List.of("change", "id", "subject", "subjectName", "norm", "force", "wordBefore", "word", "what", "messageBefore",
            "message", "ruleBefore", "rule", "stoodIn");

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
        return Table.csv(COLUMNS, difference.comparison().changes().stream().map(c -> row(difference, c).values().stream().map(String::valueOf).toList()).toList());
    }

    private static Map<String, Object> row(RunDifference difference, Change change) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", difference.word(change));
        row.putAll(ChangeRow.of(change));
        row.put("stoodIn", difference.returned().getOrDefault(change.finding().id(), ""));
        return row;
    }
}
