package pacta.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.calendar.Entry;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.facts.Consent;
import pacta.facts.ExtensionRequest;
import pacta.facts.PartialDate;
import pacta.findings.Findings;
import pacta.office.Paper;
import pacta.office.Paper.Block;
import pacta.office.Paper.Bullets;
import pacta.office.Paper.Column;
import pacta.office.Paper.Grid;
import pacta.office.Paper.Heading;
import pacta.office.Paper.Paragraph;
import pacta.office.Paper.Piece;
import pacta.office.PdfFile;

/** What somebody reads before a State speaks: two pages at most. What does not fit is counted, and the reader is told where it stands. */
public final class StateBrief {

    private static final int PAGES = 2;
    private static final List<Column> FOUND = List.of(new Column("Under", 24), new Column("Standing", 16), new Column("What is found", 60));
    private static final List<Column> DAYS = List.of(new Column("Day", 20), new Column("What", 80));
    private static final List<Room> ROOMS = List.of(new Room(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE), new Room(16, 12, 10), new Room(14, 8, 8), new Room(12, 6, 6), new Room(10, 5, 5),
            new Room(8, 4, 4), new Room(6, 3, 3), new Room(4, 2, 2), new Room(2, 1, 1));

    private final Briefing briefing;
    private final String state;
    private final Telling telling;
    private final Room room;
    private final List<Block> blocks = new ArrayList<>();

    /**
     * How much of each kind is told.
     *
     * @param found findings, {@code days} days ahead, {@code met} lines on what was done and what is asked
     */
    private record Room(int found, int days, int met) {
    }

    private StateBrief(Briefing briefing, String state, Room room) {
        this.briefing = briefing;
        this.state = state;
        this.room = room;
        this.telling = new Telling(briefing);
    }

    /** The brief on one State: as much of it as fits two pages. */
    public static Paper of(Briefing briefing, String state) throws IOException {
        Paper paper = new StateBrief(briefing, state, ROOMS.get(0)).paper();
        for (Room room : ROOMS.subList(1, ROOMS.size())) {
            if (PdfFile.of(paper).pages() <= PAGES) {
                return paper;
            }
            paper = new StateBrief(briefing, state, room).paper();
        }
        return paper;
    }

    private Paper paper() {
        standing();
        found();
        requests();
        ahead();
        done();
        asked();
        return new Paper("Brief: " + briefing.name(state), briefing.occasion(), briefing.day(), blocks, telling.notes());
    }

    private Stream<Assessment> assessments() {
        return briefing.assessments().stream().filter(a -> a.state().equals(state)).sorted(briefing.inOrder());
    }

    private Stream<Assessment> findings() {
        return briefing.findings().stream().filter(a -> a.state().equals(state)).sorted(briefing.inOrder());
    }

    private void standing() {
        List<Piece> pieces = new ArrayList<>();
        briefing.facts().getOrDefault(state, List.of()).stream().flatMap(f -> f instanceof Consent c ? Stream.of(c) : Stream.of()).findFirst().ifPresentOrElse(
                c -> pieces.add(new Piece("Consent to be bound: " + c.act() + " " + c.date().whenInWords() + ".", false, telling.notes(c.origin().sources()))),
                () -> pieces.add(Piece.of("No consent to be bound is on file.")));
        Map<String, Long> counts = assessments().filter(a -> a.verdict() != VerdictKind.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(Findings::rightWord, LinkedHashMap::new, Collectors.counting()));
        String words = assessments().filter(a -> a.verdict() != VerdictKind.NOT_APPLICABLE).sorted(Comparator.comparing(Assessment::verdict).thenComparing(Assessment::force)).map(Findings::rightWord)
                .distinct().map(w -> w + " " + counts.get(w)).collect(Collectors.joining(", "));
        pieces.add(Piece.of(words.isEmpty() ? " No norm in force speaks to the State." : " Standing under the norms that speak to the State: " + words + "."
                + (briefing.subset().norms().isEmpty() ? "" : " Limited to " + String.join(", ", briefing.subset().norms()) + ".")));
        blocks.add(new Paragraph(pieces));
    }

    private void found() {
        List<Matter> all = Matter.of(findings().filter(a -> briefing.plan().asksToSpeak(a.verdict())).sorted(Comparator.comparing(Assessment::force).thenComparing(briefing.inOrder())).toList(),
                briefing.reviews());
        blocks.add(new Heading(1, "What the State may be asked about"));
        if (all.isEmpty()) {
            blocks.add(new Paragraph(List.of(Piece.of("Nothing on file raises a question to the State."))));
            return;
        }
        blocks.add(new Grid(FOUND, all.stream().limit(room.found).map(m -> FoundRows.of(m, telling)).toList()));
        further(all.size() - (long) room.found, "finding", "the State in the report, or “findings” in the workbook of the same day");
    }

    /** What does not fit is counted, and the reader is told where all of it can be read. */
    private void further(long left, String what, String where) {
        if (left > 0) {
            blocks.add(new Paragraph(List.of(Piece.of(left + " further " + what + (left == 1 ? "" : "s") + ": see " + where + "."))));
        }
    }

    private void requests() {
        Requests requests = new Requests(briefing, telling);
        List<ExtensionRequest> own = requests.of(state);
        if (!own.isEmpty()) {
            blocks.add(new Heading(1, "Requests for a later deadline"));
            blocks.add(requests.table(own));
        }
    }

    private void ahead() {
        List<Entry> missed = briefing.agenda().passedLeadTimes().stream().filter(e -> e.state().equals(state) && isWanted(e) && !new Requests(briefing, telling).isOpenFor(state)).toList();
        List<Entry> ahead = briefing.agenda().of(briefing.ahead(), List.of(state), briefing.subset().norms()).stream()
                .filter(e -> e.state().equals(state) || e.kind() == Entry.Kind.YEARLY && !e.norm().isEmpty()).toList();
        if (missed.isEmpty() && ahead.isEmpty()) {
            return;
        }
        blocks.add(new Heading(1, "Days " + briefing.until()));
        List<List<List<Piece>>> rows = new ArrayList<>();
        missed.forEach(e -> rows.add(Arrays.asList(List.of(Piece.of(PartialDate.inWords(e.first()))), List.of(Piece.bold("Passed: "), Piece.of(e.title())))));
        ahead.stream().limit(room.days).forEach(e -> rows.add(Arrays.asList(List.of(Piece.of(PartialDate.inWords(e.first()))),
                List.of(Piece.of(e.title() + (e.standing().isEmpty() ? "" : " – " + e.standing()))))));
        blocks.add(new Grid(DAYS, rows));
        further(ahead.size() - (long) room.days, "day", "the calendar");
    }

    private boolean isWanted(Entry e) {
        return briefing.subset().norms().isEmpty() || briefing.subset().norms().contains(e.norm());
    }

    /** What the State has done, or still has time for: the binding norms one by one, the others counted. */
    private void done() {
        List<Assessment> met = assessments().filter(a -> a.verdict() == VerdictKind.COMPLIANT || a.verdict() == VerdictKind.FULFILLED_LATE || a.verdict() == VerdictKind.ON_TRACK)
                .sorted(Comparator.comparing(Assessment::force).thenComparing(Assessment::verdict).thenComparing(briefing.inOrder())).toList();
        if (!met.isEmpty()) {
            blocks.add(new Heading(1, "What is done or running"));
            blocks.add(new Bullets(met.stream().limit(room.met).map(a -> Stream.concat(Stream.of(Piece.bold(telling.norm(a) + ", " + Telling.standing(a) + ": ")), telling.message(a).stream())
                    .toList()).toList()));
            further(met.size() - (long) room.met, "norm", "the State in the report, or “matrix” in the workbook of the same day");
        }
    }

    private void asked() {
        List<Assessment> all = assessments().filter(a -> a.verdict() == VerdictKind.UNKNOWN).toList();
        List<Assessment> owed = findings().filter(all::contains).limit(room.met).toList();
        if (!all.isEmpty()) {
            blocks.add(new Heading(1, "What no fact on file answers"));
            blocks.add(new Bullets(owed.stream().map(telling::message).toList()));
            further(all.size() - (long) owed.size(), "question", "“Open questions, and whom to ask” in the report of the same day");
        }
    }
}
