package pacta.workbook;

import java.util.ArrayList;
import java.util.List;
import pacta.facts.PartialDate;
import pacta.workbook.Sheet.Column;

/** What the workbook was made from, what its words mean, and what could not be shown in it. */
final class AboutTable {

    private static final List<Column> COLUMNS = List.of(new Column("about", 24), new Column("says", 100));
    private static final List<List<String>> WORDS = List.of(
            List.of("non-compliant", "A breach of a binding norm is established on the facts; a failed commitment is an implementation gap, a failed expectation is unmet."),
            List.of("at risk", "There is no breach yet; the facts point to one."),
            List.of("concern", "A question that only people or the State can settle: an allegation, sources that disagree, a day that is not on file."),
            List.of("fulfilled late", "Done, after its deadline."),
            List.of("unknown", "No fact on file decides; the message is the question that would settle it. Silence is not a breach."),
            List.of("on track", "The duty is running, its deadline ahead."),
            List.of("compliant", "The duty is met."),
            List.of("not applicable", "The norm does not speak to the State, or does not yet."),
            List.of("empty cell", "The norm does not speak to this subject: to States one by one, to all together, or to cases of which none is on file."));

    private AboutTable() {
    }

    static Sheet of(Contents contents, List<String> remarks) {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "as of", PartialDate.inWords(contents.asOf()) + contents.meeting().map(m -> ", " + m).orElse(""));
        contents.knownBy().ifPresent(k -> add(rows, "known by", PartialDate.inWords(k) + "; sources published later are left out"));
        add(rows, "limited to", contents.subset().isAll() ? "nothing is left out" : contents.subset().inWords());
        remarks.forEach(r -> add(rows, "remark", r));
        WORDS.forEach(w -> add(rows, w.get(0), w.get(1)));
        return new Sheet("about", "About this workbook", COLUMNS, rows, 1, COLUMNS.size());
    }

    private static void add(List<List<Cell>> rows, String about, String says) {
        rows.add(List.of(Cell.of(about), Cell.of(says)));
    }
}
