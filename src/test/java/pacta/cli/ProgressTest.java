package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now;

    private Progress progress(boolean terminal) {
        return new Progress(new PrintWriter(err), 4, terminal, () -> now);
    }

    @Test
    void nothing_is_shown_within_the_first_second() {
        Progress progress = progress(true);
        now = SECOND;
        progress.at("M1");
        progress.done();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void work_of_more_than_a_second_has_a_bar_that_is_wiped_away_in_the_end() {
        Progress progress = progress(true);
        progress.at("M1");
        now = 2 * SECOND;
        progress.at("M2");
        assertThat(err.toString().stripTrailing()).isEqualTo("\r[#####---------------] 2 of 4: M2");

        progress.done();
        assertThat(err.toString()).endsWith("\r" + " ".repeat(60) + "\r");
    }

    @Test
    void nothing_is_shown_where_nobody_looks_at_a_terminal() {
        Progress progress = progress(false);
        now = 2 * SECOND;
        progress.at("M1");
        progress.done();

        assertThat(err.toString()).isEmpty();
    }
}
