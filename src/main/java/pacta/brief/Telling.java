package pacta.brief;

import java.util.ArrayList;
import java.util.List;
import pacta.engine.Assessment;
import pacta.engine.Evidence;
import pacta.explain.NearestEvidence;
import pacta.facts.PartialDate;
import pacta.facts.Source;
import pacta.findings.Findings;
import pacta.findings.Review;
import pacta.findings.Review.Decided;
import pacta.meeting.Documents;
import pacta.office.Paper.Note;
import pacta.office.Paper.Piece;

/** Findings in words for a brief, with notes for their sources, and with what was decided on them and what the State replied. */
final class Telling {

    private static final int SOURCES = 3;

    private final Briefing briefing;
    private final Documents documents = new Documents();

    Telling(Briefing briefing) {
        this.briefing = briefing;
    }

    /** The documents that were named so far, by their numbers. */
    List<Note> notes() {
        return documents.all().stream().map(s -> new Note(cited(s), s.url())).toList();
    }

    /** The message with the notes of its nearest sources, then decisions and replies. */
    List<Piece> finding(Assessment a) {
        List<Piece> out = new ArrayList<>(message(a));
        Review review = briefing.reviews().on(a.id());
        if (review.status().equals(Review.CONFLICT)) {
            out.add(Piece.of("\nDecisions on this finding do not agree:"));
        }
        review.decisions().stream().filter(d -> d.standing() == Review.Standing.HOLDS).forEach(d -> out.addAll(decided(d)));
        if (review.status().equals(Review.LAPSED)) {
            out.add(Piece.of("\nAn earlier decision has lapsed: " + String.join("; ", review.decisions().get(review.decisions().size() - 1).why()) + "."));
        }
        return out;
    }

    List<Piece> message(Assessment a) {
        return List.of(new Piece(a.message(), false, sources(List.of(a))));
    }

    private static List<Piece> decided(Decided d) {
        List<Piece> out = new ArrayList<>();
        if (!d.reply().isEmpty()) {
            out.add(Piece.bold("\nReply of the State: "));
            out.add(Piece.of(d.reply()));
        }
        out.add(Piece.bold("\nReview: "));
        out.add(Piece.of(d.decision().replace('-', ' ') + d.until().map(u -> " until " + PartialDate.inWords(u)).orElse("") + ". " + d.reason()));
        if (!d.internal().isEmpty()) {
            out.add(Piece.bold("\nInternal: "));
            out.add(Piece.of(d.internal()));
        }
        return out;
    }

    /** The numbers of the notes for the nearest sources of some findings together. */
    private List<Integer> sources(List<Assessment> findings) {
        return nearest(findings).stream().limit(SOURCES).map(documents::number).distinct().toList();
    }

    /** What stands behind findings of several States that are told in one row: their sources if they are few; else where each State's own stand, for a few of many would not bear out the others. */
    Piece together(String states, List<Assessment> findings) {
        return nearest(findings).size() <= SOURCES ? new Piece(states + ".", false, sources(findings)) : Piece.of(states + ". The day and the sources for each of them stand in its own brief and in the report.");
    }

    private static List<Source> nearest(List<Assessment> findings) {
        return findings.stream().flatMap(a -> NearestEvidence.of(a).stream()).map(Evidence::origin).flatMap(o -> o.sources().stream().limit(2)).distinct().toList();
    }

    /** The numbers of the notes for these sources. */
    List<Integer> notes(List<Source> sources) {
        return sources.stream().limit(SOURCES).map(documents::number).distinct().toList();
    }

    private String cited(Source s) {
        boolean isTold = !s.published().isStated() || s.isLaterThan(briefing.day()) || s.title().contains(s.published().inWords());
        return s.citedOn(briefing.day()) + (isTold ? "" : " (" + s.published().inWords() + ")");
    }

    /** “non-compliant since 1 March 2008”. */
    static String standing(Assessment a) {
        return Findings.rightWord(a) + a.since().map(s -> " since " + PartialDate.inWords(s)).orElse("");
    }

    /** “Destruction of stockpiles (N 4)”, with the case if there is one. */
    String norm(Assessment a) {
        return title(a.norm() + (a.subject().contains("#") ? ", " + a.subject().substring(a.subject().indexOf('#') + 1) : ""), a.norm());
    }

    /** “Destruction of stockpiles (N 4)”. */
    String title(String norm) {
        return title(norm, norm);
    }

    private String title(String id, String norm) {
        String title = briefing.title(norm);
        return title.isEmpty() ? id : title + " (" + id + ")";
    }
}
