package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rules that would not come to an end, or would take all memory: they are stopped and named. */
class WatchdogTest {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);

    @TempDir
    private Path folder;

    private TestRegister register;

    @BeforeEach
    void a_state_with_many_facts() throws IOException {
        StringBuilder many = new StringBuilder("stockpileReports:\n");
        for (int i = 0; i < 250; i++) {
            many.append("  - { date: ").append(LocalDate.of(1990, 1, 1).plusDays(i)).append(", held: ").append(i).append(", source: m }\n");
        }
        register = new TestRegister(folder).state("XAA", many.toString());
    }

    private static String rule(String name, String when) {
        return "rule \"" + name + "\"\n    @norm( \"N 1\" )\nwhen\n    " + when + "\nthen\n    concern( drools, $state, \"x\" )\nend\n";
    }

    private static String multiplying(String last) {
        return rule("It multiplies", "StockpileReport( $state : state, $a : held )\n    StockpileReport( $b : held )\n    StockpileReport( $c : held" + last + " )")
                + rule("The other rule", "StockpileReport( $state : state, held > 0 )");
    }

    @Test
    void a_rule_that_looks_for_matches_for_ever_is_stopped_and_named_though_it_never_fires() throws Exception {
        register.rules(multiplying(", $a + $b + $c < 0"));
        int before = SessionPool.OPEN.get();

        assertThatThrownBy(() -> register.evaluate(DAY, new Bounds(2_000, Duration.ofMillis(100)))).isInstanceOf(EvaluationFailed.class)
                .hasMessageStartingWith("The rule “It multiplies” was still looking for matches for Land XAA after ");

        while (SessionPool.OPEN.get() > before) {
            Thread.sleep(20);
        }
    }

    @Test
    void a_rule_that_fills_the_memory_is_stopped_and_named_and_the_program_ends_with_3() throws Exception {
        register.rules(multiplying(", $a + $b + $c >= 0"));
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(program.toString(), "-Xmx96m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "pacta.cli.Pacta", "evaluate",
                "--rules", folder.resolve("rules").toString(), "--facts", folder.resolve("facts").toString(), "--out", folder.resolve("out").toString(), "--as-of", "2010-01-01"))
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(3);
        assertThat(said).contains("The memory of ", " MB is full; the rules were at work on Land XAA, with the rule “It multiplies”").doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void memory_that_runs_out_in_a_conclusion_is_told_as_that_however_it_is_wrapped() {
        assertThat(StateSession.isFull(new RuntimeException(new InvocationTargetException(new OutOfMemoryError())))).isTrue();
        assertThat(StateSession.isFull(new RuntimeException(new ArithmeticException()))).isFalse();
    }

    @Test
    @Timeout(60)
    void when_one_state_has_no_end_the_others_are_not_begun() throws Exception {
        String facts = Files.readString(folder.resolve("facts/states/XAA.yaml")).replaceFirst("(?s)^.*?(?=stockpileReports)", "");
        for (int i = 0; i < 200; i++) {
            register.state("X" + (char) ('B' + i / 20) + (char) ('A' + i % 20), facts);
        }
        register.rules(multiplying(", $a + $b + $c < 0"));
        int before = SessionPool.OPEN.get();

        assertThatThrownBy(() -> register.evaluate(DAY, new Bounds(2_000, Duration.ofMillis(100)))).hasMessageStartingWith("The rule “It multiplies” was still looking for matches for Land X");

        // Each of them would take a second or more.
        while (SessionPool.OPEN.get() > before) {
            Thread.sleep(20);
        }
    }

    @Test
    void a_rule_that_feeds_itself_is_named_rather_than_those_that_look_on() throws Exception {
        String deadline = "Deadline( norm == \"N 1\", $state : state, $due : date )";
        register.rules("rule \"A deadline begets another\"\n    @norm( \"N 1\" )\nwhen\n    " + deadline + "\nthen\n    due( drools, $state, $due.plusDays( 1 ) )\nend\n"
                + "rule \"The first deadline\"\n    @norm( \"N 1\" )\nwhen\n    AsOf( $today : date )\n    State( $state : code )\nthen\n    due( drools, $state, $today )\nend\n"
                + rule("A deadline is looked at", deadline) + rule("A deadline is looked at again", deadline) + rule("Each deadline is looked at", deadline));

        assertThat(register.evaluate(DAY, Bounds.USUAL).assessments()).filteredOn(a -> a.message().contains("kept firing")).singleElement()
                .satisfies(a -> assertThat(a.message()).startsWith("The rule “A deadline begets another” could not be evaluated for Land XAA: it kept firing ("));
    }

    @Test
    void one_bound_day_that_fails_for_several_states_is_reported_for_each_and_the_other_rules_go_on() throws Exception {
        for (String code : List.of("XAB", "XAC", "XAD", "XAE", "XAF")) {
            register.state(code, "stockpileReports:\n  - { date: 2009-01-30, held: 7, source: m }\n");
        }
        register.state("XAA", "stockpileReports:\n  - { date: 2009-01-30, held: 7, source: m }\n");
        register.rules(rule("A day that does not exist", "StockpileReport( $state : state, $on : date )\n    StockpileReport( date.latest < LocalDate.of( 2009, 2, $on.latest.dayOfMonth ) )")
                + rule("Stock is held", "StockpileReport( $state : state, held > 0 )"));

        List<Assessment> all = register.evaluate(DAY).assessments();

        assertThat(all).filteredOn(a -> a.message().contains("A day that does not exist")).hasSize(6)
                .allSatisfy(a -> assertThat(a.message()).contains("a step leads to a day that does not exist, or too far away"));
        assertThat(all).filteredOn(a -> a.norm().equals("N 1") && a.verdict() == VerdictKind.CONCERN).hasSize(6);
    }

    @Test
    void a_rule_that_fails_on_several_days_at_once_is_reported_on_each() throws Exception {
        register.state("XAB", "stockpileReports:\n  - { date: 2009-01-30, held: 7, source: m }\n");
        register.rules(rule("A day that does not exist", "StockpileReport( $state : state, $on : date )\n    StockpileReport( date.latest < LocalDate.of( 2009, 2, $on.latest.dayOfMonth ) )"));
        int before = SessionPool.OPEN.get();

        Evaluator evaluator = register.evaluator(register.ruleBase().orElseThrow());
        List<Long> failures = evaluator.evaluateEach(List.of(0L, 1L, 2L, 3L, 4L, 5L), DAY::plusDays, register.facts(), LocalDate.MAX,
                (days, evaluation) -> evaluation.assessments().stream().filter(a -> a.subject().equals("XAB") && a.verdict() == VerdictKind.ERROR).count());

        assertThat(failures).containsExactly(1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(SessionPool.OPEN).hasValue(before);
    }

    @Test
    void an_evaluation_of_several_days_that_is_stopped_begins_no_further_day() throws Exception {
        register.rules(rule("Stock is held", "StockpileReport( $state : state, held > 0 )"));
        Evaluator evaluator = register.evaluator(register.ruleBase().orElseThrow());
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());

        assertThatThrownBy(() -> evaluator.evaluateEach(IntStream.range(0, 500).boxed().toList(), day -> {
            begun.add(day);
            return DAY;
        }, register.facts(), LocalDate.MAX, (day, evaluation) -> {
            throw new EvaluationFailed("No more.");
        })).hasMessage("No more.");

        assertThat(begun).hasSizeLessThan(10);
    }
}
