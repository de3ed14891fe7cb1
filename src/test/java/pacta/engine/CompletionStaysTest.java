package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import pacta.facts.Fact;
import pacta.facts.FactBase;

/**
 * Who has destroyed its stock or cleared its mined areas has done so for good, as far as nobody says otherwise: tried on some States of the shipped register, on some
 * day and on a later one.
 */
@AddLifecycleHook(FewTries.class)
class CompletionStaysTest {

    private static final Set<String> TO_BE_COMPLETED = Set.of("APMBC 4", "APMBC 5.1");
    private static final Set<VerdictKind> COMPLETE = Set.of(VerdictKind.COMPLIANT, VerdictKind.FULFILLED_LATE);

    @Provide
    Arbitrary<List<String>> states() {
        return Arbitraries.of(RealRegister.codes()).list().uniqueElements().ofSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 27).map(n -> LocalDate.of(1999, 3, 1).plusDays(n));
    }

    private static Map<String, Assessment> toBeCompleted(FactBase facts, LocalDate day) {
        Map<String, Assessment> out = new TreeMap<>();
        RealRegister.EVALUATOR.evaluate(facts, day, LocalDate.MAX).assessments().stream().filter(a -> TO_BE_COMPLETED.contains(a.norm()) && !a.state().equals("*"))
                .forEach(a -> out.put(a.subject() + " " + a.norm(), a));
        return out;
    }

    /** What was complete on a day and is not on a later one; who was not yet counted as a State is left aside, and who has left the Convention by then is asked no longer. */
    private static List<Assessment> undone(Map<String, Assessment> before, Map<String, Assessment> after) {
        return after.entrySet().stream().filter(e -> before.containsKey(e.getKey()) && COMPLETE.contains(before.get(e.getKey()).verdict()) && !COMPLETE.contains(e.getValue().verdict())
                && e.getValue().verdict() != VerdictKind.NOT_APPLICABLE).map(Map.Entry::getValue).toList();
    }

    /** With the facts of the day alone. */
    @Property(seed = "1", shrinking = ShrinkingMode.OFF)
    void time_alone_undoes_no_completion(@ForAll("states") List<String> states, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate later = day.isBefore(other) ? other : day;
        FactBase then = RealRegister.of(states).upTo(first);

        assertThat(undone(toBeCompleted(then, first), toBeCompleted(then, later))).isEmpty();
    }

    @Property(seed = "2", shrinking = ShrinkingMode.OFF)
    void what_undoes_a_completion_rests_on_a_fact_that_came_after_it(@ForAll("states") List<String> states, @ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate later = day.isBefore(other) ? other : day;
        FactBase facts = RealRegister.of(states);

        assertThat(undone(toBeCompleted(facts, first), toBeCompleted(facts, later))).allSatisfy(a -> assertThat(restingOn(a, facts))
                .as("what rests under “%s” (complete on %s, not on %s: %s)", a.id(), first, later, a.message()).anyMatch(f -> f.date().latest().isAfter(first)));
    }

    /** The assertions at the ends of the evidence. */
    private static List<Fact> restingOn(Assessment assessment, FactBase facts) {
        List<String> places = new ArrayList<>();
        assessment.evidence().forEach(e -> places(e, places));
        LocalDate end = LocalDate.MAX;
        return facts.dossiers().stream().filter(d -> d.state().code().equals(assessment.state()))
                .flatMap(d -> Stream.concat(d.facts().stream(), facts.coverage(d.state().code(), end, end).stream())).filter(f -> places.contains(f.origin().place())).toList();
    }

    private static void places(Evidence evidence, List<String> into) {
        into.add(evidence.origin().place());
        evidence.because().forEach(e -> places(e, into));
    }
}
