package pacta.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.Figure;
import pacta.engine.VerdictKind;
import pacta.facts.Meeting;
import pacta.norms.Force;
import pacta.norms.NormRegister;

/**
 * Where everybody stands at one meeting.
 *
 * @param day the day as of which it was evaluated: the first of the meeting, or the first possible one if the day is not on file
 * @param verdicts under the norms in force on the day; a norm outside its window has none
 * @param inForce the ids of the norms with a verdict
 * @param breaches the States in breach of a binding norm, by code, with the norms
 * @param figures numbers over all States; none if only some States or norms were wanted
 */
public record Point(Meeting meeting, LocalDate day, Map<Held, VerdictKind> verdicts, Set<String> inForce, SortedMap<String, List<String>> breaches, List<Figure> figures) {

    private static final String ALL_STATES = "*";

    public Point {
        verdicts = Map.copyOf(verdicts);
        inForce = Set.copyOf(inForce);
    }

    /**
     * What one evaluation says of a meeting.
     *
     * @param wanted which assessments are looked at
     * @param shared one of each that is alike: over all meetings there are millions of them, and few differ
     */
    static Point of(Meeting meeting, Evaluation evaluation, NormRegister norms, Predicate<Assessment> wanted, boolean figures, UnaryOperator<Held> shared) {
        Map<Held, VerdictKind> verdicts = new HashMap<>();
        Set<String> inForce = new HashSet<>();
        SortedMap<String, List<String>> breaches = new TreeMap<>();
        for (Assessment a : evaluation.assessments()) {
            if (wanted.test(a) && norms.find(a.norm()).map(n -> n.inForce(evaluation.asOf())).orElse(true)) {
                inForce.add(a.norm());
                // A rule that failed is told beside the verdict of the others; the failure is what must be seen.
                verdicts.merge(shared.apply(new Held(a.norm(), a.subject())), a.verdict(), (one, other) -> other == VerdictKind.ERROR ? other : one);
                if (a.verdict() == VerdictKind.NON_COMPLIANT && a.force() == Force.BINDING && !a.state().equals(ALL_STATES)) {
                    breaches.computeIfAbsent(a.state(), s -> new ArrayList<>()).add(a.norm());
                }
            }
        }
        breaches.replaceAll((state, ids) -> ids.stream().distinct().toList());
        return new Point(meeting, evaluation.asOf(), verdicts, inForce, breaches, figures ? evaluation.figures() : List.of());
    }

    /** The norms in force, each with how many stand where. */
    public Map<String, Counts> counts() {
        return verdicts.entrySet().stream().collect(Collectors.groupingBy(e -> e.getKey().norm(), TreeMap::new,
                Collectors.collectingAndThen(Collectors.mapping(Map.Entry::getValue, Collectors.toList()), Counts::new)));
    }

    /** The States that are in breach here and not there, by code. */
    List<String> inBreachUnlike(Point other) {
        TreeSet<String> states = new TreeSet<>(breaches.keySet());
        states.removeAll(other.breaches.keySet());
        return List.copyOf(states);
    }
}
