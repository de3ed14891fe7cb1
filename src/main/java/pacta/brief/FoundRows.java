package pacta.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.findings.Findings;
import pacta.findings.Review;
import pacta.office.Paper.Piece;

/** Rows for findings. Where one rule found the same of many States, they stand in one row, unless something was decided on one of them. */
final class FoundRows {

    /** As many with the same are told one by one. */
    private static final int APART = 6;

    private FoundRows() {
    }

    static List<List<List<Piece>>> of(List<Assessment> findings, Briefing briefing, Telling telling) {
        Map<String, List<Assessment>> alike = findings.stream().collect(Collectors.groupingBy(a -> key(a, briefing), LinkedHashMap::new, Collectors.toList()));
        List<List<List<Piece>>> rows = new ArrayList<>();
        alike.values().forEach(same -> {
            if (same.size() > APART) {
                rows.add(together(same, telling));
            } else {
                same.forEach(a -> rows.add(List.of(List.of(Piece.of(a.subjectName())), List.of(Piece.of(telling.norm(a))), List.of(Piece.of(Telling.standing(a))), telling.finding(a))));
            }
        });
        return rows;
    }

    private static String key(Assessment a, Briefing briefing) {
        return briefing.reviews().on(a.id()).equals(Review.NONE) ? a.norm() + "|" + a.verdict() + "|" + a.rule().name() : a.id();
    }

    private static List<List<Piece>> together(List<Assessment> same, Telling telling) {
        Assessment a = same.get(0);
        String states = same.stream().map(Assessment::subjectName).distinct().sorted().collect(Collectors.joining(", "));
        return List.of(List.of(Piece.of(same.size() + " States")), List.of(Piece.of(telling.norm(a))), List.of(Piece.of(Findings.rightWord(a))),
                List.of(Piece.bold(a.rule().name() + ": "), new Piece(states + ".", false, telling.sources(same))));
    }
}
