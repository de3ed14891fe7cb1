package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.facts.StockpileReport;

class RuleClassesTest {

    @Test
    void what_rules_are_about_is_found_as_everybody_else_finds_it() throws ClassNotFoundException {
        assertThat(RuleClasses.KNOWN.loadClass(StockpileReport.class.getName())).isSameAs(StockpileReport.class);
        assertThat(RuleClasses.KNOWN.loadClass(RuleInfo.Sees.class.getName())).isSameAs(RuleInfo.Sees.class);
        assertThat(RuleClasses.KNOWN.loadClass(LocalDate.class.getName())).isSameAs(LocalDate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules.held", "rules$held", "held", "java.lang.Object$latest", "rules.Held", "", "rules.", "rules.$state"})
    void a_word_of_a_rule_that_names_no_class_is_not_found(String name) {
        assertThatThrownBy(() -> RuleClasses.KNOWN.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void words_in_small_letters_are_not_looked_for_at_all() {
        assertThatThrownBy(() -> RuleClasses.KNOWN.loadClass("rules.held")).hasNoCause().satisfies(e -> assertThat(e.getStackTrace()).isEmpty());
    }
}
