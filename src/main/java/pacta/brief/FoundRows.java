package pacta.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.NameOrder;
import pacta.findings.Findings;
import pacta.office.Paper.Piece;

/** Rows for what was found, and where one rule found the same of many States, one row for them all. */
final class FoundRows {

    /** As many with the same are told one by one. */
    private static final int APART = 6;

    private FoundRows() {
    }

    /** “State, On, Standing, What is found”. */
    static List<List<List<Piece>>> of(List<Matter> matters, Telling telling) {
        Map<String, List<Matter>> alike = matters.stream().collect(Collectors.groupingBy(Matter::kind, LinkedHashMap::new, Collectors.toList()));
        List<List<List<Piece>>> rows = new ArrayList<>();
        alike.values().forEach(same -> {
            if (same.size() > APART) {
                rows.add(together(same, telling));
            } else {
                same.forEach(m -> rows.add(Stream.concat(Stream.of(List.of(Piece.of(m.state()))), of(m, telling).stream()).toList()));
            }
        });
        return rows;
    }

    /** The same without the State. */
    static List<List<Piece>> of(Matter m, Telling telling) {
        return List.of(List.of(Piece.of(m.norms(telling))), List.of(Piece.of(m.standing())), telling.finding(m.first()));
    }

    private static List<List<Piece>> together(List<Matter> same, Telling telling) {
        Matter one = same.get(0);
        String states = same.stream().map(Matter::state).distinct().sorted(NameOrder.ofNames()).collect(Collectors.joining(", "));
        String norms = one.findings().stream().map(a -> telling.title(a.norm())).distinct().collect(Collectors.joining("; "));
        return List.of(List.of(Piece.of(same.size() + (one.isCase() ? " cases" : " States"))), List.of(Piece.of(norms)),
                List.of(Piece.of(Findings.rightWord(one.first()))),
                List.of(Piece.bold(one.first().rule().name() + ": "), telling.together(states, same.stream().map(Matter::first).toList())));
    }
}
