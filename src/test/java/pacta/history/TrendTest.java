package pacta.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void the_highest_number_has_the_highest_mark_and_the_others_their_share_of_it() {
        assertThat(Trend.of(numbers(1, 40, 80))).isEqualTo("▁▄█");
    }

    @Test
    void nought_is_a_point_and_no_number_a_space() {
        assertThat(Trend.of(List.of(OptionalLong.empty(), OptionalLong.of(0), OptionalLong.of(3)))).isEqualTo(" ·█");
    }

    @Test
    void numbers_of_billions_have_marks_too() {
        assertThat(Trend.of(numbers(4_000_000_000_000L, 8_000_000_000_000L))).isEqualTo("▄█");
    }

    private static List<OptionalLong> numbers(long... all) {
        return java.util.Arrays.stream(all).mapToObj(OptionalLong::of).toList();
    }
}
