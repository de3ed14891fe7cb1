package pacta.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void letters_with_marks_stand_where_readers_look_for_them() {
        assertThat(java.util.stream.Stream.of("Switzerland", "Türkiye", "Saudi Arabia", "Turkmenistan", "São Tomé and Príncipe", "Samoa", "Syria").sorted(NameOrder.ofNames()))
                .containsExactly("Samoa", "São Tomé and Príncipe", "Saudi Arabia", "Switzerland", "Syria", "Türkiye", "Turkmenistan");
    }
}
