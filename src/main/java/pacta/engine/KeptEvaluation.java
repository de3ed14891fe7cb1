package pacta.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.FactBase;

/**
 * An evaluation whose parts, one for each State and one for all together, are kept: after an edit of rules or facts only the parts are evaluated anew
 * that the edit can reach, and the others are shared. What comes out is what a whole evaluation would find; only line and text of rules are, in what is
 * shared, those from before. For one thread at a time: parts that two of these share work out their evidence in the same places.
 */
public final class KeptEvaluation {

    private final Evaluator evaluator;
    private final FactBase facts;
    private final LocalDate asOf;
    private final LocalDate knownBy;
    private final StateNames names;
    private final Map<String, Part> states;
    private final Part together;
    private final List<Assessment> outOfForce;

    private KeptEvaluation(Evaluator evaluator, FactBase facts, LocalDate asOf, LocalDate knownBy, StateNames names, Map<String, Part> states, Part together,
            List<Assessment> outOfForce) {
        this.evaluator = evaluator;
        this.facts = facts;
        this.asOf = asOf;
        this.knownBy = knownBy;
        this.names = names;
        this.states = states;
        this.together = together;
        this.outOfForce = outOfForce;
    }

    /** Evaluates every State and all together; see {@link Evaluator#evaluate}. */
    public static KeptEvaluation of(Evaluator evaluator, FactBase facts, LocalDate asOf, LocalDate knownBy) {
        return evaluator.watched(() -> whole(evaluator, facts, asOf, knownBy));
    }

    private static KeptEvaluation whole(Evaluator evaluator, FactBase facts, LocalDate asOf, LocalDate knownBy) {
        StateNames names = StateNames.of(facts);
        Day day = evaluator.day(facts, asOf, knownBy);
        Map<String, Part> states = byState(evaluator.states(day, names));
        Part together = evaluator.conclude(day.together(states.values()), asOf, names, states.values());
        return new KeptEvaluation(evaluator, facts, asOf, knownBy, names, states, together, evaluator.outOfForce(asOf, names));
    }

    private static Map<String, Part> byState(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::subject, p -> p, (a, b) -> a, TreeMap::new));
    }

    /**
     * The same day under other rules, other facts, or both.
     *
     * @param newer evaluates by the newer rules
     * @param delta what differs between the rules of this evaluation and the newer ones
     */
    public KeptEvaluation with(Evaluator newer, FactBase newerFacts, RuleDelta delta) {
        return newer.watched(() -> broughtUpToDate(newer, newerFacts, delta));
    }

    private KeptEvaluation broughtUpToDate(Evaluator newer, FactBase newerFacts, RuleDelta delta) {
        StateNames newerNames = StateNames.of(newerFacts);
        if (!newer.hasNormsOf(evaluator) || !newerNames.equals(names) || !counted(newerFacts).equals(states.keySet())) {
            return of(newer, newerFacts, asOf, knownBy);
        }
        boolean sameGiven = newerFacts == facts && newer.agreesWith(evaluator);
        Day day = newer.day(newerFacts, asOf, knownBy);
        Map<String, Part> newerStates = byState(day.dossiers().parallelStream().map(d -> {
            Part part = states.get(d.state().code());
            Given given = sameGiven ? part.given() : day.given(d);
            boolean same = sameGiven || given.equals(part.given());
            return same && delta.leaves(part, names, newer) ? part : newer.conclude(given, asOf, names);
        }).toList());
        return new KeptEvaluation(newer, newerFacts, asOf, knownBy, names, newerStates, together(newer, day, newerStates, delta), outOfForce);
    }

    private Set<String> counted(FactBase of) {
        return of.dossiers(asOf).stream().map(d -> d.state().code()).collect(Collectors.toSet());
    }

    private Part together(Evaluator newer, Day day, Map<String, Part> newerStates, RuleDelta delta) {
        Collection<Part> parts = newerStates.values();
        boolean sameStates = newerStates.entrySet().stream().allMatch(e -> states.get(e.getKey()) == e.getValue());
        if (sameStates && !delta.isAboutAllStates() && (day.facts() == facts && newer.agreesWith(evaluator)
                || day.together(parts).equals(together.given()))) {
            return together;
        }
        return newer.conclude(day.together(parts), asOf, names, parts);
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** All assessments, by id. */
    public List<Assessment> assessments() {
        return Assessment.byId(Stream.concat(parts().stream().flatMap(p -> p.assessments().stream()), outOfForce.stream()));
    }

    /** The assessments of those parts that the other evaluation does not share with this one, by id. */
    public List<Assessment> notSharedWith(KeptEvaluation other) {
        Stream<Assessment> own = parts().stream().filter(p -> other.part(p.subject()) != p).flatMap(p -> p.assessments().stream());
        return Assessment.byId(Stream.concat(own, outOfForce == other.outOfForce ? Stream.empty() : outOfForce.stream()));
    }

    /** How many States were evaluated anew, not shared with the other evaluation. */
    public int statesNotSharedWith(KeptEvaluation other) {
        return (int) states.values().stream().filter(p -> other.part(p.subject()) != p).count();
    }

    private List<Part> parts() {
        List<Part> all = new ArrayList<>(states.values());
        all.add(together);
        return all;
    }

    private Part part(String subject) {
        return subject.equals(together.subject()) ? together : states.get(subject);
    }
}
