package pacta.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.norms.NormRegister;

/**
 * Evaluates meetings, and keeps where everybody stood at each.
 *
 * @param evaluator comes to verdicts; their evidence is not asked for
 * @param knownBy the day by which sources must have been published
 */
public record HistoryMaker(Evaluator evaluator, FactBase facts, NormRegister norms, LocalDate knownBy) {

    private static final String ALL_STATES = "*";

    /**
     * Where everybody stood at each of the meetings.
     *
     * @param wanted which assessments are looked at
     * @param figures whether numbers over all States are wanted
     * @param begun told of each meeting as its evaluation begins, by one thread at a time
     */
    public History of(List<Meeting> meetings, Predicate<Assessment> wanted, boolean figures, Consumer<Meeting> begun) {
        Map<Held, Held> alike = new ConcurrentHashMap<>();
        List<Point> points = evaluator.withoutEvidence().evaluateEach(meetings, meeting -> begin(meeting, begun), facts, knownBy,
                (meeting, evaluation) -> Point.of(meeting, evaluation, norms, wanted, figures, held -> alike.computeIfAbsent(held, h -> h)));
        Map<String, String> names = new HashMap<>(Map.of(ALL_STATES, "the States Parties"));
        facts.dossiers().forEach(d -> names.put(d.state().code(), d.state().name()));
        return new History(points, norms, names);
    }

    private synchronized LocalDate begin(Meeting meeting, Consumer<Meeting> begun) {
        begun.accept(meeting);
        return meeting.date().firstDay().orElseThrow();
    }
}
