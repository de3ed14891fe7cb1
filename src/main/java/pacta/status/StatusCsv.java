package pacta.status;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pacta.findings.Table;
import pacta.status.Section.Block;

/** The status for spreadsheets: one row for each State or day in a list, and one for each number. */
public final class StatusCsv {

    private static final List<String> COLUMNS = List.of("section", "list", "count", "state", "entry", "first", "last");

    private StatusCsv() {
    }

    public static String of(List<Section> sections) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                String count = block.known() ? Long.toString(block.count()) : "";
                if (block.items().isEmpty()) {
                    rows.add(List.of(section.title(), block.title(), count, "", "", "", ""));
                }
                block.items().forEach(i -> rows.add(List.of(section.title(), block.title(), count, i.state(), i.text(), i.days().isEmpty() ? "" : i.days().get(0).toString(),
                        i.days().isEmpty() ? "" : i.last().toString())));
            }
        }
        return Table.csv(COLUMNS, rows);
    }
}
