package pacta.impact;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pacta.engine.Assessment;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.KeptEvaluation;
import pacta.engine.RuleDelta;
import pacta.findings.Change;
import pacta.findings.Comparison;
import pacta.findings.Findings;
import pacta.norms.NormRegister;

/**
 * What a change of rules, of facts, or of both does to the findings.
 *
 * <p>Each difference has one cause, or several that act together. It is found by crossing: what holds of subject and norm under the older rules and older facts on the
 * earlier day (1), under the same on the later day (2), there under the newer rules with the older facts (3), under the older rules with the newer facts (4),
 * and under both newer ones (5). A difference is that (1) and (5) are not the same. Then
 * <ul>
 * <li>time is a cause if (1) and (2) differ;
 * <li>if (2) and (5) differ, rules are a cause if taking back their change alone would make a difference: (4) is not (5);
 * <li>facts are a cause if taking back theirs would: (3) is not (5);
 * <li>if neither would, because either change alone brings what there is now, both are.
 * </ul>
 * Rules are the rule files, the register of norms and the parameters.
 */
public final class Impact {

    private final Side older;
    private final Side newer;
    private final RuleDelta delta;
    private final LocalDate knownBy;
    private final Predicate<Assessment> wanted;

    /**
     * @param knownBy as for {@link Evaluator#evaluate}
     * @param wanted which findings are looked at
     */
    public Impact(Side older, Side newer, LocalDate knownBy, Predicate<Assessment> wanted) {
        this.older = older;
        this.newer = newer.sharing(older);
        this.delta = this.newer.rules() == older.rules() ? RuleDelta.none() : RuleDelta.between(older.rules(), newer.rules());
        this.knownBy = knownBy;
        this.wanted = wanted;
    }

    /** The rules that were added, taken out, or differ in their text. */
    public Set<String> rules() {
        return delta.names();
    }

    /** Whether the register of norms or the parameters differ. */
    public boolean otherRulesDiffer() {
        return !newer.hashes().register().equals(older.hashes().register()) || !newer.hashes().parameters().equals(older.hashes().parameters());
    }

    private boolean rulesDiffer() {
        return !newer.hasRulesOf(older);
    }

    public boolean factsDiffer() {
        return !newer.hasFactsOf(older);
    }

    /**
     * The findings that differ, by State.
     *
     * @param meeting the meeting that opens on the later day; empty if none is meant
     * @param earlier the day for the older side; the same as {@code later} where time is to play no part
     */
    public List<Difference> between(LocalDate earlier, LocalDate later, String meeting) {
        if (!rulesDiffer() && !factsDiffer() && earlier.equals(later)) {
            return List.of();
        }
        Evaluator old = evaluator(older);
        Evaluator now = evaluator(newer);
        KeptEvaluation first = KeptEvaluation.of(old, older.facts(), earlier, knownBy);
        KeptEvaluation timeOnly = earlier.equals(later) ? first : KeptEvaluation.of(old, older.facts(), later, knownBy);
        KeptEvaluation rulesOnly = rulesDiffer() ? timeOnly.with(now, older.facts(), delta) : timeOnly;
        KeptEvaluation factsOnly = factsDiffer() ? timeOnly.with(old, newer.facts(), RuleDelta.none()) : timeOnly;
        KeptEvaluation all = !rulesDiffer() ? factsOnly : !factsDiffer() ? rulesOnly : rulesOnly.with(now, newer.facts(), RuleDelta.none());
        Comparison comparison = Comparison.of(findings(first.notSharedWith(all), older.norms()), findings(all.notSharedWith(first), newer.norms()));
        if (comparison.isEmpty()) {
            return List.of();
        }
        Crossing crossing = new Crossing(byPlace(timeOnly, older.norms()), byPlace(rulesOnly, newer.norms()), byPlace(factsOnly, older.norms()));
        return comparison.changes().stream().map(c -> new Difference(meeting, later, c, crossing.causes(c))).toList();
    }

    private static Evaluator evaluator(Side side) {
        return new Evaluator(side.rules(), side.norms(), side.parameters(), Bounds.USUAL);
    }

    private List<Assessment> findings(List<Assessment> all, NormRegister norms) {
        return Findings.of(all.stream().filter(wanted).toList(), norms);
    }

    private Map<String, Assessment> byPlace(KeptEvaluation evaluation, NormRegister norms) {
        return Comparison.byPlace(findings(evaluation.assessments(), norms));
    }

    /** Findings by place: on the later day alone, there under the newer rules alone, under the newer facts alone. */
    private record Crossing(Map<String, Assessment> timeOnly, Map<String, Assessment> rulesOnly, Map<String, Assessment> factsOnly) {

        Set<Cause> causes(Change change) {
            String place = Comparison.place(change.finding());
            Optional<Assessment> time = Optional.ofNullable(timeOnly.get(place));
            Set<Cause> causes = EnumSet.noneOf(Cause.class);
            if (!same(change.before(), time)) {
                causes.add(Cause.TIME);
            }
            if (!same(time, change.after())) {
                boolean withoutRules = !same(Optional.ofNullable(factsOnly.get(place)), change.after());
                boolean withoutFacts = !same(Optional.ofNullable(rulesOnly.get(place)), change.after());
                if (withoutRules || !withoutFacts) {
                    causes.add(Cause.RULES);
                }
                if (withoutFacts || !withoutRules) {
                    causes.add(Cause.FACTS);
                }
            }
            return causes;
        }

        private static boolean same(Optional<Assessment> a, Optional<Assessment> b) {
            return Change.between(a, b).isEmpty();
        }
    }
}
