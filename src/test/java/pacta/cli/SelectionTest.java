package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.facts.OtherNames;
import pacta.facts.PartialDate;
import pacta.facts.State;

/** States that somebody names on the command line. */
class SelectionTest {

    private static final FactBase FACTS = FactBase.of(List.of(
            new Dossier(new State("XAA", "Côte d’Examplia", "Republic of Examplia", "", "", true), new OtherNames("the Examplia", List.of("Example Coast", "Otherland")), PartialDate.UNSTATED, List.of(), "XAA.yaml"),
            new Dossier(new State("XAB", "Otherland", "", "", "", true), List.of(), "XAB.yaml")), List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"XAA", "xaa", "Côte d’Examplia", "cote d'examplia", "Republic of Examplia", "the Examplia", " Example coast "})
    void a_state_is_found_by_its_code_and_all_its_names(String given) {
        assertThat(Selection.state(given, FACTS)).isEqualTo("XAA");
    }

    @Test
    void the_name_of_today_goes_before_another_ones_former_name() {
        assertThat(Selection.state("Otherland", FACTS)).isEqualTo("XAB");
    }

    @Test
    void a_name_that_nobody_has_is_answered_with_the_nearest_of_all() {
        assertThatThrownBy(() -> Selection.state("Example Cost", FACTS)).isInstanceOf(Refusal.class)
                .hasMessage("There is no State “Example Cost” in the register. Did you mean Example Coast?");
    }
}
