package pacta.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sheets of an evaluation, as one XLSX file and as CSV files beside it. */
public final class Workbook {

    private final Contents contents;
    private final List<Sheet> tables = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    public Workbook(Contents contents) {
        this.contents = contents;
        tables.add(MatrixTable.of(contents));
        tables.add(FindingsTable.of(contents));
        contents.facts().ifPresentOrElse(f -> tables.add(FactsTable.of(f, contents)), () -> remarks.add("The sheet of facts is left out: the run was made from other facts than those at hand."));
        contents.deadlines().ifPresentOrElse(d -> tables.add(DeadlinesTable.of(d, contents)),
                () -> remarks.add("The sheet of deadlines is left out: the run was made from other rules, norms, parameters or facts than those at hand."));
        tables.add(FiguresTable.of(contents));
        if (contents.figures().isEmpty() && !contents.subset().isAll()) {
            remarks.add("The sheet of figures is empty: figures are about all States and norms.");
        }
        tables.forEach(t -> remarks.addAll(Limits.remarks(t)));
    }

    /** What is left out or cut in the XLSX file, as sentences; the CSV files hold all of a table. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** The XLSX file: the same contents are the same bytes. */
    public byte[] xlsx() throws IOException {
        List<Sheet> all = new ArrayList<>(tables);
        all.add(AboutTable.of(contents, remarks));
        return new XlsxFile(contents).of(all);
    }

    /** The CSV files by the names of their sheets. */
    public Map<String, String> csv() throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        for (Sheet table : tables) {
            out.put(table.name(), table.csv());
        }
        return out;
    }
}
