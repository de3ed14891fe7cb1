package pacta.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantStateTest {

    private static final List<String> CODES = List.of("CHE", "DEU", "GRC", "PRK", "SWZ", "TUR", "XAA");

    @ParameterizedTest
    @CsvSource({
        "TRK, TUR",
        "TR, TUR",
        "tur, TUR",
        "TRU, TUR",
        "GER, DEU",
        "Germany, DEU",
        "GRE, GRC",
    })
    void another_code_or_the_name_leads_to_the_code(String written, String code) {
        assertThat(MeantState.suggestion(written, CODES)).isEqualTo("Did you mean " + code + "?");
    }

    @Test
    void where_several_are_plausible_they_are_all_named() {
        assertThat(MeantState.suggestion("PR", List.of("PRK", "PRY"))).isEqualTo("Did you mean PRK or PRY?");
    }

    @Test
    void made_up_codes_are_compared_by_their_letters() {
        assertThat(MeantState.suggestion("XAB", CODES)).isEqualTo("Did you mean XAA?");
    }
}
