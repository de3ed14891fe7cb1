package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.SmallProject;

/** A rule that cannot be worked out on the facts of twenty States at once. */
class FailingRulesTest {

    static final String NO_SUCH_DAY = "$today.withDayOfMonth( $today.year )";
    static final String TOO_FAR = "$today.plusYears( 9999999999 )";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void twentyStates() throws IOException {
        project = new SmallProject(folder);
        for (char c = 'D'; c < 'X'; c++) {
            project.state("XA" + c, 12);
        }
    }

    private void rule(String day) throws IOException {
        project.write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.") + SmallProject.noMines()).write("rules/days.drl", """
                rule "It was long ago"
                    @norm( "N 1" )
                when
                    AsOf( $today : date )
                    StockpileReport( date.latest < %s, $state : state )
                then
                    nonCompliant( drools, $state, "{$state} has not told since." )
                end
                """.formatted(day));
    }

    private int run(Stream<String> command) {
        return terminal.run(Stream.concat(command, Stream.of("--as-of", "2010-06-01", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_SUCH_DAY, TOO_FAR})
    void an_evaluation_names_the_rule_for_each_state_and_keeps_what_the_others_find(String day) throws IOException {
        rule(day);

        assertThat(run(Stream.of("evaluate", "--out", folder.resolve("out").toString()))).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("23 times a rule could not be evaluated for a State; see the findings marked error", """

                Land XAW (XAW)
                  CONCERN N 1
                    Land XAW holds 12 mines.
                    source: Monitor [facts/states/XAW.yaml:4]
                  ERROR N 1
                    The rule “It was long ago” could not be evaluated for Land XAW: a step leads to a day that does
                    not exist, or too far away.
                """);
    }

    @Test
    void an_error_makes_the_exit_code_1_with_fail_on() throws IOException {
        rule(NO_SUCH_DAY);

        assertThat(run(Stream.of("evaluate", "--out", folder.resolve("out").toString(), "--fail-on", "non_compliant"))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_SUCH_DAY, TOO_FAR})
    void why_not_says_in_plain_words_at_which_condition_it_cannot_go_on(String day) throws IOException {
        rule(day);

        assertThat(run(Stream.of("explain", "XAW", "--why-not", "It was long ago"))).as(terminal.err()).isZero();
        assertThat(terminal.out().replaceAll("\\s+", " ")).isEqualTo("“It was long ago”, rules/days.drl:1, for Land XAW (XAW) as of 1 June 2010: it cannot be evaluated. "
                + "The rule “It was long ago” could not be evaluated for Land XAW: a step leads to a day that does not exist, or too far away. "
                + "1 holds: AsOf( $today : date ) ($today = 1 June 2010) "
                + "2 CANNOT BE EVALUATED: StockpileReport( date.latest < " + day + ", $state : state ) [rules/days.drl:5] ");
    }
}
