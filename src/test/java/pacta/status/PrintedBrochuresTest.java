package pacta.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.backtest.Backtest;
import pacta.backtest.PublishedFigures;
import pacta.calendar.Agenda;
import pacta.calendar.Almanac;
import pacta.engine.Bounds;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.status.Section.Block;
import pacta.yaml.Problems;

/** The status of the shipped register, entry by entry against the brochure of early 2010 and the ICRC's table of March 2011. */
class PrintedBrochuresTest {

    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final FactBase FACTS = FactBase.read(Path.of("facts"), PROBLEMS);
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);
    private static final Almanac ALMANAC = Almanac.read(Path.of("rules/calendar.yaml"), "rules/calendar.yaml", PROBLEMS);
    private static final StatusPlan PLAN = StatusPlan.read(Path.of("rules/status.yaml"), "rules/status.yaml", PROBLEMS);
    private static final PublishedFigures PUBLISHED = PublishedFigures.read(Path.of("facts/published-figures.yaml"), "facts/published-figures.yaml", PROBLEMS);
    private static final Evaluator EVALUATOR = new Evaluator(
            RuleBase.read(Path.of("rules"), "rules", NORMS, PARAMETERS, PROBLEMS).orElseThrow(() -> new AssertionError(PROBLEMS.sorted())), NORMS, PARAMETERS, Bounds.USUAL);

    private static List<Block> blocks(LocalDate day) {
        assertThat(PROBLEMS.sorted()).isEmpty();
        Evaluation evaluation = EVALUATOR.evaluate(FACTS, day, LocalDate.MAX);
        return new StatusReport(evaluation, new Agenda(ALMANAC, NORMS, FACTS, evaluation, LocalDate.MAX), FACTS, new Prints(PUBLISHED, new Backtest(EVALUATOR, FACTS)))
                .sections(PLAN, List.of()).stream().flatMap(s -> s.blocks().stream()).toList();
    }

    private static Block block(LocalDate day, String title) {
        return blocks(day).stream().filter(b -> b.title().equals(title)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-02-28", "2011-03-01"})
    void everything_printed_for_the_day_is_held_against_a_block(LocalDate day) {
        List<String> seen = blocks(day).stream().flatMap(b -> b.printed().stream()).flatMap(p -> Stream.of(p.what(), p.source())).toList();

        assertThat(PUBLISHED.figures().stream().filter(f -> f.asOf().equals(day)).map(f -> f.what())).isNotEmpty().allMatch(seen::contains);
        assertThat(PUBLISHED.tables().stream().filter(t -> t.asOf().equals(day)).map(t -> t.what())).isNotEmpty().allMatch(seen::contains);
        assertThat(PUBLISHED.dates().stream().filter(d -> d.asOf().equals(day)).map(d -> d.source())).allMatch(seen::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-02-28", "2011-03-01"})
    void every_entry_that_differs_is_explained_by_name(LocalDate day) {
        List<Printed> differing = blocks(day).stream().flatMap(b -> b.printed().stream()).filter(Predicate.not(Printed::same)).toList();

        assertThat(differing).isNotEmpty().allSatisfy(p -> {
            assertThat(p.reason()).isNotEmpty();
            assertThat(Stream.concat(p.onlyHere().stream(), p.onlyThere().stream())).allMatch(entry -> p.reason().contains(entry.replaceFirst(" theirs .*", "")));
        });
    }

    @Test
    void the_important_dates_of_2010_come_out_as_printed() {
        Block dates = block(LocalDate.of(2010, 2, 28), "To the end of the year");

        assertThat(dates.printed()).singleElement().satisfies(p -> {
            assertThat(p.count()).isEqualTo(7);
            assertThat(p.same()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2010-02-28 | Chart of the ten-year clearance deadlines, brochure of early 2010             | 38 | true", "2010-02-28 | Chart of the extended clearance deadlines, brochure of early 2010 | 18 | false",
        "2010-02-28 | Deadlines for the destruction of stockpiles, brochure of early 2010           | 4  | true", "2011-03-01 | Table of clearance deadlines 2011 to 2021, ICRC, March 2011        | 37 | false"})
    void each_printed_deadline_is_compared(LocalDate day, String table, int entries, boolean same) {
        assertThat(blocks(day).stream().flatMap(b -> b.printed().stream()).filter(p -> p.source().equals(table))).singleElement().satisfies(p -> {
            assertThat(p.count()).isEqualTo(entries);
            assertThat(p.same()).isEqualTo(same);
            assertThat(p.onlyThere()).hasSize(same ? 0 : 1);
        });
    }

    @Test
    void the_deadlines_of_march_2011_stand_day_by_day_as_in_the_table() {
        Block byDay = block(LocalDate.of(2011, 3, 1), "Clearance deadlines by day");

        assertThat(byDay.items().stream().filter(i -> i.last().equals(LocalDate.of(2012, 1, 1))).map(Item::text)).containsExactly("Guinea-Bissau");
        assertThat(byDay.items().stream().filter(i -> i.last().equals(LocalDate.of(2019, 3, 1))).map(Item::text))
                .containsExactly("Bosnia and Herzegovina", "Croatia", "United Kingdom of Great Britain and Northern Ireland");
    }
}
