package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options of “test” that make no sense as they were typed. */
class TestCommandTest {

    private final Terminal terminal = new Terminal();

    @ParameterizedTest
    @CsvSource({"--rule,held", "--every,2", "--fail-under,80"})
    void what_chooses_among_mutants_is_refused_where_there_are_none(String option, String value) {
        assertThat(terminal.run("test", option, value)).isEqualTo(2);
        assertThat(terminal.err()).startsWith(option + " chooses among mutants; add --mutate, or leave it out.\n");
    }

    @ParameterizedTest
    @CsvSource({"0", "-3"})
    void each_nth_mutant_begins_with_the_first(String every) {
        assertThat(terminal.run("test", "--mutate", "--every", every)).isEqualTo(2);
        assertThat(terminal.err()).startsWith("--every " + every + ": write 1 for every change, 2 for each second one, and so on.\n");
    }

    @Test
    void it_is_refused_without_mutants_too() {
        assertThat(terminal.run("test", "--every", "0")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("--every 0: write 1 for every change");
    }
}
