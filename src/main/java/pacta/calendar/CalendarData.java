package pacta.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacta.findings.Table;

/** Events for programs and spreadsheets. */
public final class CalendarData {

    private static final List<String> COLUMNS = List.of("first", "last", "daysKnown", "kind", "id", "state", "norm", "standing", "title", "says");

    private CalendarData() {
    }

    public static String json(List<Entry> entries, Period period, LocalDate asOf) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("asOf", asOf.toString());
        root.put("from", period.from().toString());
        root.put("to", period.to().toString());
        root.put("events", entries.stream().map(CalendarData::row).toList());
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    public static String csv(List<Entry> entries) throws IOException {
        return Table.csv(COLUMNS, entries.stream().map(e -> row(e).values().stream().map(String::valueOf).toList()).toList());
    }

    private static Map<String, Object> row(Entry e) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("first", e.first().toString());
        row.put("last", e.last().toString());
        row.put("daysKnown", e.daysKnown());
        row.put("kind", e.kind().word());
        row.put("id", e.id());
        row.put("state", e.state());
        row.put("norm", e.norm());
        row.put("standing", e.standing());
        row.put("title", e.title());
        row.put("says", e.says());
        return row;
    }
}
