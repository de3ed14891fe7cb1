package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static pacta.engine.RealRegister.differing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.FactTypes;
import pacta.facts.Indicator;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.Remark;
import pacta.facts.Source;

/** What must change no assessment, tried on some States of the shipped register on some day, with the shipped rules. */
@AddLifecycleHook(FewTries.class)
class WhatChangesNothingTest {

    private static final Set<Class<? extends Fact>> READ = FactTypes.ALL.stream()
            .filter(t -> RealRegister.RULES.rules().stream().anyMatch(r -> r.text().contains(t.getSimpleName() + "("))).collect(Collectors.toSet());

    @Provide
    Arbitrary<List<String>> states() {
        return Arbitraries.of(RealRegister.codes()).list().uniqueElements().ofMinSize(3).ofMaxSize(6);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 29).map(n -> LocalDate.of(1997, 12, 4).plusDays(n));
    }

    private static List<Assessment> on(FactBase facts, LocalDate day) {
        return on(facts, day, LocalDate.MAX);
    }

    private static List<Assessment> on(FactBase facts, LocalDate day, LocalDate knownBy) {
        return RealRegister.EVALUATOR.evaluate(facts, day, knownBy).assessments();
    }

    private static <T> List<T> shuffled(List<T> list, Random order) {
        List<T> out = new ArrayList<>(list);
        Collections.shuffle(out, order);
        return out;
    }

    @Property(seed = "1", shrinking = ShrinkingMode.OFF)
    void the_order_of_the_dossiers(@ForAll("states") List<String> states, @ForAll("days") LocalDate day, @ForAll Random order) {
        FactBase facts = RealRegister.of(states);

        assertThat(on(RealRegister.of(shuffled(facts.dossiers(), order), facts), day)).isEqualTo(on(facts, day));
    }

    /** Each fact goes to the line of another; what is the same of a State in other lines is the same. */
    @Property(seed = "2", shrinking = ShrinkingMode.OFF)
    void the_order_of_the_facts_in_a_dossier(@ForAll("states") List<String> states, @ForAll("days") LocalDate day, @ForAll Random order) {
        FactBase facts = RealRegister.of(states);
        FactBase others = RealRegister.with(facts, list -> {
            List<Fact> mixed = shuffled(list, order);
            return IntStream.range(0, list.size()).mapToObj(i -> RealRegister.copy(mixed.get(i), list.get(i).state(), at(mixed.get(i).origin(), list.get(i).origin().line()))).toList();
        });

        assertThat(differing(on(facts, day), on(others, day))).isEmpty();
    }

    private static Origin at(Origin origin, int line) {
        return new Origin(origin.sources(), origin.note(), origin.file(), line);
    }

    /** All rules in five files of other names, in any order. */
    @Tag("costly")
    @Property(seed = "3", shrinking = ShrinkingMode.OFF)
    void the_order_of_rules_and_their_files(@ForAll Random order) throws IOException {
        Path folder = Files.createTempDirectory("pacta-rules");
        List<RuleInfo> rules = shuffled(RealRegister.RULES.rules(), order);
        for (int i = 0; i < 5; i++) {
            int file = i;
            Files.writeString(folder.resolve(i + ".drl"), "package rules\ndialect \"mvel\"\n\n" + IntStream.range(0, rules.size()).filter(n -> n % 5 == file)
                    .mapToObj(n -> rules.get(n).text() + "\n\n").collect(Collectors.joining()));
        }
        Evaluator others = RealRegister.evaluator(RealRegister.rules(folder));
        FactBase facts = RealRegister.of(shuffled(RealRegister.codes(), order).subList(0, 25));
        for (LocalDate day : List.of(LocalDate.of(2003, 3, 1), LocalDate.of(2010, 11, 29), LocalDate.of(2019, 11, 26))) {
            assertThat(differing(on(facts, day), others.evaluate(facts, day, LocalDate.MAX).assessments())).isEmpty();
        }
    }

    /** Norms on all States together are left aside: they count States. */
    @Property(seed = "4", shrinking = ShrinkingMode.OFF)
    void another_state_for_the_assessments_of_the_others(@ForAll("states") List<String> states, @ForAll("days") LocalDate day, @ForAll Random order) {
        FactBase facts = RealRegister.of(states);
        List<Fact> any = RealRegister.FACTS.dossiers().stream().flatMap(d -> d.facts().stream()).toList();
        List<Fact> some = order.ints(40, 0, any.size()).distinct().mapToObj(any::get).toList();
        List<Dossier> more = Stream.concat(facts.dossiers().stream(), Stream.of(RealRegister.dossier("XAA", some))).toList();

        assertThat(differing(on(facts, day), on(RealRegister.of(more, facts), day).stream().filter(a -> !a.state().equals("XAA")).toList())).isEmpty();
    }

    @Property(seed = "5", shrinking = ShrinkingMode.OFF)
    void facts_dated_after_the_day(@ForAll("states") List<String> states, @ForAll("days") LocalDate day) {
        FactBase facts = RealRegister.of(states);
        FactBase before = RealRegister.with(facts, list -> list.stream().filter(f -> !f.date().latest().isAfter(day)).toList());

        assertThat(on(before, day)).isEqualTo(on(facts, day));
        assertThat(on(facts.upTo(day), day)).isEqualTo(on(facts, day));
    }

    /** As known by a day: a fact of which no source had come out by then, and a source that had not, are as if they were not on file. */
    @Property(seed = "6", shrinking = ShrinkingMode.OFF)
    void sources_published_after_the_day_by_which_they_had_to_be_known(@ForAll("states") List<String> states, @ForAll("days") LocalDate day, @ForAll("days") LocalDate knownBy) {
        FactBase facts = RealRegister.of(states);
        FactBase known = RealRegister.with(facts, list -> list.stream().filter(f -> !f.origin().knownFrom().isAfter(knownBy))
                .map(f -> RealRegister.copy(f, f.state(), by(f.origin(), knownBy))).toList());

        assertThat(differing(on(facts, day, knownBy), on(known, day, knownBy))).isEmpty();
    }

    private static Origin by(Origin origin, LocalDate day) {
        List<Source> out = origin.sources().stream().filter(s -> !s.published().isStated() || !s.published().latest().isAfter(day)).toList();
        return new Origin(out, origin.note(), origin.file(), origin.line());
    }

    @Property(seed = "7", shrinking = ShrinkingMode.OFF)
    void facts_that_no_rule_reads(@ForAll("states") List<String> states, @ForAll("days") LocalDate day) {
        FactBase facts = RealRegister.of(states);
        Origin here = new Origin(List.of(), "", "facts/states/XAA.yaml", 1);
        FactBase more = RealRegister.with(facts, list -> Stream.concat(list.stream(), Stream.of(new Remark(list.get(0).state(), PartialDate.day(day), "said", here),
                new Indicator(list.get(0).state(), PartialDate.day(day), "a name that no rule names", "7", here))).toList());
        FactBase less = RealRegister.with(facts, list -> list.stream().filter(f -> READ.contains(f.getClass())).toList());

        assertThat(on(more, day)).isEqualTo(on(facts, day));
        assertThat(on(less, day)).isEqualTo(on(facts, day));
        assertThat(READ).hasSizeBetween(20, FactTypes.ALL.size() - 1);
    }

    /** States are evaluated side by side; here one after the other, by the thread of the test. No session is left in use, and no more wait than once worked. */
    @Property(seed = "8", shrinking = ShrinkingMode.OFF)
    void how_many_threads_work(@ForAll("states") List<String> states, @ForAll("days") LocalDate day) {
        FactBase facts = RealRegister.of(states);
        StateNames names = StateNames.of(facts);
        Day given = Day.of(RealRegister.NORMS, RealRegister.PARAMETERS, facts, day, LocalDate.MAX);
        List<Part> parts = new ArrayList<>();
        for (Dossier d : given.dossiers()) {
            parts.add(RealRegister.EVALUATOR.conclude(given.given(d), day, names));
        }
        parts.add(RealRegister.EVALUATOR.conclude(given.together(List.copyOf(parts)), day, names, List.copyOf(parts)));
        List<Assessment> oneByOne = Stream.concat(parts.stream().flatMap(p -> p.assessments().stream()), RealRegister.EVALUATOR.outOfForce(day, names).stream())
                .sorted(Comparator.comparing(Assessment::id)).toList();

        assertThat(on(facts, day)).isEqualTo(oneByOne);
        assertThat(SessionPool.OPEN).hasValue(0);
        assertThat(RealRegister.RULES.oneState().idle()).isBetween(1, Runtime.getRuntime().availableProcessors() + 1);
    }
}
