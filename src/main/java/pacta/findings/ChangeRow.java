package pacta.findings;

import java.util.LinkedHashMap;
import java.util.Map;
import pacta.engine.Assessment;

/** A finding that differs, for programs and spreadsheets. */
public final class ChangeRow {

    private ChangeRow() {
    }

    /** What is told of every change, by the names of columns, in their order; empty where there is nothing to tell. Id and rule are those that were before if the finding is gone. */
    public static Map<String, Object> of(Change change) {
        Assessment finding = change.finding();
        Map<String, Object> row = new LinkedHashMap<>();
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
        row.put("ruleBefore", change.before().map(a -> a.rule().name()).orElse(""));
        row.put("rule", finding.rule().name());
        return row;
    }
}
