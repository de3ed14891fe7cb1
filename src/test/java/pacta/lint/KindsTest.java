package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pacta.check.ProblemPages;
import pacta.lint.Kinds.Source;

class KindsTest {

    /** What a skeleton has left is found line by line, whatever is broken, and is no lint's. */
    private static final String LEFT_OVER = "L036";

    @Test
    void each_kind_of_advice_has_a_page_and_each_page_a_kind() {
        assertThat(Kinds.all()).isEqualTo(ProblemPages.ofTheProgram().codes().stream().filter(c -> c.startsWith("L") && !c.equals(LEFT_OVER)).collect(Collectors.toSet()));
    }

    @Test
    void kinds_that_read_what_is_broken_are_counted_once() {
        assertThat(Kinds.reading(Set.of())).isZero();
        assertThat(Kinds.reading(Set.of(Source.PARAMETERS))).isEqualTo(1);
        assertThat(Kinds.reading(Set.of(Source.FACTS))).isEqualTo(2);
        assertThat(Kinds.reading(Set.of(Source.REGISTER, Source.FACTS))).isEqualTo(Kinds.reading(Set.of(Source.REGISTER)) + 1);
        assertThat(Kinds.reading(EnumSet.allOf(Source.class))).isLessThan(Kinds.all().size());
    }
}
