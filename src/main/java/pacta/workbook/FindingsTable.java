package pacta.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.Assessment;
import pacta.engine.Evidence;
import pacta.facts.PartialDate;
import pacta.facts.Source;
import pacta.findings.Findings;
import pacta.findings.Fingerprint;
import pacta.findings.Review;
import pacta.findings.Review.Decided;
import pacta.workbook.Sheet.Column;

/** What someone must read, each with its sources and with what was decided on it. */
final class FindingsTable {

    private static final List<Column> COLUMNS = List.of(new Column("State", 18), new Column("code", 7), new Column("norm", 13), new Column("title", 24), new Column("word", 16),
            new Column("since", 12), new Column("days overdue", 10), new Column("message", 56), new Column("sources", 36), new Column("review", 14), new Column("reason", 26),
            new Column("reply of the State", 26), new Column("decided", 18), new Column("internal note", 24), new Column("link", 30), new Column("force", 12), new Column("verdict", 18),
            new Column("severity", 10), new Column("rule", 34), new Column("follow-ups", 18), new Column("id", 30), new Column("evidence hash", 18));
    private static final int PRINTED = 13;

    private FindingsTable() {
    }

    static Sheet of(Contents contents) {
        return new Sheet("findings", "Findings", COLUMNS, contents.findings().stream().map(f -> row(f, contents)).toList(), 1, PRINTED);
    }

    private static List<Cell> row(Assessment f, Contents contents) {
        List<Source> sources = f.evidence().stream().flatMap(FindingsTable::leaves).flatMap(e -> e.origin().sources().stream()).distinct().toList();
        List<Cell> row = new ArrayList<>(List.of(Cell.of(f.subjectName()), Cell.of(f.subject()), Cell.of(f.norm()), Cell.of(contents.title(f.norm())),
                new Cell.Mark(Findings.rightWord(f), f.verdict()), f.since().<Cell>map(Cell.Day::new).orElse(Cell.EMPTY), f.daysOverdue() > 0 ? Cell.of(f.daysOverdue()) : Cell.EMPTY,
                Cell.of(f.message()), Cell.of(SourceCells.titles(sources, contents.asOf()))));
        row.addAll(review(contents.reviews().on(f.id())));
        row.addAll(List.of(SourceCells.link(sources), Cell.of(f.force().word()), Cell.of(f.verdict().name()), Cell.of(f.severity().words()), Cell.of(f.rule().name()),
                Cell.of(String.join("; ", f.followUps())), Cell.of(f.id()), Cell.of(Fingerprint.of(f).evidence())));
        return row;
    }

    private static Stream<Evidence> leaves(Evidence e) {
        return e.because().isEmpty() ? Stream.of(e) : e.because().stream().flatMap(FindingsTable::leaves);
    }

    private static List<Cell> review(Review review) {
        List<Decided> told = review.decisions().stream().filter(d -> d.standing() != Review.Standing.REPLACED).toList();
        return List.of(Cell.of(review.status()), Cell.of(told.stream().map(FindingsTable::reason).collect(Collectors.joining("\n"))),
                Cell.of(said(told.stream().map(Decided::reply))), Cell.of(told.stream().map(FindingsTable::decided).collect(Collectors.joining("\n"))),
                Cell.of(said(told.stream().map(Decided::internal))));
    }

    private static String said(Stream<String> texts) {
        return texts.filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String reason(Decided d) {
        return d.reason() + (d.why().isEmpty() ? "" : " (lapsed: " + String.join("; ", d.why()) + ")");
    }

    private static String decided(Decided d) {
        return d.decision() + " by " + d.by() + ", " + PartialDate.inWords(d.on()) + d.until().map(u -> ", until " + PartialDate.inWords(u)).orElse("");
    }
}
