package pacta.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pacta.facts.ExtensionDecision;
import pacta.facts.ExtensionRequest;
import pacta.facts.PartialDate;
import pacta.office.Paper.Column;
import pacta.office.Paper.Grid;
import pacta.office.Paper.Piece;

/** Requests for a later deadline: when each was made, what it asks for, and what was decided. */
final class Requests {

    private static final List<Column> COLUMNS = List.of(new Column("State", 20), new Column("Asked", 22), new Column("For a deadline of", 20), new Column("Decision on file", 38));

    private final Briefing briefing;
    private final Telling telling;

    Requests(Briefing briefing, Telling telling) {
        this.briefing = briefing;
        this.telling = telling;
    }

    /** Those on which no decision is on file by the day. */
    List<ExtensionRequest> open() {
        return all(r -> decision(r).isEmpty());
    }

    /** All of one State, the latest last. */
    List<ExtensionRequest> of(String state) {
        return all(r -> r.state().equals(state));
    }

    /** Whether the State has asked and not yet been answered. */
    boolean isOpenFor(String state) {
        return open().stream().anyMatch(r -> r.state().equals(state));
    }

    private List<ExtensionRequest> all(Predicate<ExtensionRequest> wanted) {
        List<String> states = briefing.subset().states();
        return briefing.facts().entrySet().stream().filter(e -> states.isEmpty() || states.contains(e.getKey())).flatMap(e -> e.getValue().stream())
                .flatMap(f -> f instanceof ExtensionRequest r ? Stream.of(r) : Stream.of()).filter(wanted)
                .sorted(Comparator.comparing((ExtensionRequest r) -> briefing.name(r.state())).thenComparing(r -> r.date().latest()).thenComparing(ExtensionRequest::id)).toList();
    }

    private Optional<ExtensionDecision> decision(ExtensionRequest request) {
        return briefing.facts().getOrDefault(request.state(), List.of()).stream().flatMap(f -> f instanceof ExtensionDecision d ? Stream.of(d) : Stream.of())
                .filter(d -> d.request().equals(request.id())).max(Comparator.comparing(d -> d.date().latest()));
    }

    Grid table(List<ExtensionRequest> requests) {
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (ExtensionRequest r : requests) {
            rows.add(List.of(List.of(Piece.of(briefing.name(r.state()))), List.of(new Piece(day(r.date()), false, telling.notes(r.origin().sources()))),
                    List.of(Piece.of(r.newDeadline().isStated() ? r.newDeadline().inWords() : "not on file")), List.of(decided(r))));
        }
        return new Grid(COLUMNS, rows);
    }

    private static String day(PartialDate date) {
        return date.isStated() ? date.inWords() : "on a day not on file";
    }

    private Piece decided(ExtensionRequest r) {
        return decision(r).map(d -> new Piece((d.granted() ? "granted " : "not granted ") + d.date().whenInWords() + (d.granted() ? ", to " + d.newDeadline().inWords() : ""), false,
                telling.notes(d.origin().sources()))).orElseGet(() -> Piece.of("none" + (r.meeting().isEmpty() ? "" : "; made for " + r.meeting())));
    }
}
