package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** Drools takes some numbers for some steps of the calendar only, and says so late and oddly: whatever we let pass, it builds. */
class StepsTest {

    private static final List<String> STEPS = List.of("$d.plusDays( # )", "$d.minusMonths( # )", "$d.plusYears( # )", "$d.withMonth( # )", "$d.withYear( # )", "$d.withDayOfMonth( # )",
            "$d.withDayOfYear( # )", "LocalDate.of( #, 1, 1 )", "LocalDate.of( 2010, #, 1 )", "LocalDate.of( 2010, 1, # )");

    private static Map<String, String> numbers() {
        Map<String, String> bound = new TreeMap<>(Map.of("$n", "Casualties( $n : number )", "$i", "FactFindingMission( $i : daysAtSite )", "$k", "ClearanceProgress( $k : km2 )",
                "$v", "Parameter( $v : value )", "$w", "Parameter( $w : whole )", "$y", "AsOf( $y : date )", "$p", "Casualties( $p : date )", "$x", "Indicator( $x : number )"));
        Map<String, String> out = new TreeMap<>();
        for (String free : List.of("1", "1.5", "-1", "( 1 + 1 )", "10 / 2", "number", "number + 1", "date.year")) {
            out.put(free, "");
        }
        for (String one : List.of("$n", "$n + 1", "( $n + 1 )", "$n * $n", "$n / 2", "-$n", "$i", "$i + 1", "-$i", "$k", "$v", "$v / 2", "$w", "12 * $w", "$x", "$y.year", "$y.year - 1", "$y.monthValue",
                "$y.toEpochDay()", "$p.year", "$p.latest.year")) {
            out.put(one, bound.get(one.replaceAll(".*(\\$\\w).*", "$1")));
        }
        for (String function : List.of("count", "sum", "min", "max", "average")) {
            out.put("$" + function, "accumulate( Casualties( $each : number ) ; $" + function + " : " + function + "( $each ) )");
        }
        return out;
    }

    static Stream<Arguments> each_step_with_each_number() {
        return STEPS.stream().flatMap(step -> numbers().entrySet().stream().map(n -> Arguments.of(step.replace("#", n.getKey()), n.getValue())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("each_step_with_each_number")
    void what_we_let_pass_drools_builds(String step, String condition) {
        Problems problems = new Problems();
        RuleFile file = new RuleFile("r.drl", "rule \"A day is there\"\nwhen\n    StateParty( $state : state, $d : since )\n    " + condition + "\n    Casualties( state == $state, date.latest > "
                + step + " )\nthen\n    belongs( drools, $state, \"x\" )\nend\n").read(problems);

        if (problems.isEmpty()) {
            assertThatCode(() -> DroolsCompiler.packages(file.trees(rule -> true))).doesNotThrowAnyException();
        } else {
            assertThat(problems.sorted()).extracting(Problem::code).containsOnly("R035");
        }
    }
}
