package pacta.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {

    @TempDir
    private Path folder;

    private List<String> advice(String above, String behind) {
        String drl = "rule \"Stock is still held\"\n    @norm( \"N 1\" )\nwhen\n    " + above + "StockpileReport( held > 7, $state : state )" + behind + "\nthen\n    concern( drools, $state, \"{$state} holds stock.\" )\nend\n";
        return new SmallRules(folder).advice(drl, "L019", "L026");
    }

    @Test
    void a_comment_above_or_behind_waives_one_kind_of_advice_on_its_line() {
        assertThat(advice("", "")).singleElement().asString().startsWith("L019 r.drl:4:29");
        assertThat(advice("// L019 meant: a week of deliveries.\n    ", "")).isEmpty();
        assertThat(advice("", " // L019 meant: a week of deliveries.")).isEmpty();
    }

    @Test
    void a_waiver_needs_a_reason() {
        assertThat(advice("// L019 meant:\n    ", "")).containsExactly("""
                L026 r.drl:4:8: this comment does not say why
                        // L019 meant:
                           ^
                    Write // L019 meant: and the reason.
                """);
    }

    @Test
    void a_waiver_without_effect_is_told_and_the_other_advice_stays() {
        assertThat(advice("// L008 meant: a week of deliveries.\n    ", "")).hasSize(2).anySatisfy(a -> assertThat(a).isEqualTo("""
                L026 r.drl:4:8: there is no advice L008 on this place, so this comment has no effect
                        // L008 meant: a week of deliveries.
                           ^
                    Take it out, or put it into the line above the place.
                """));
    }

    @Test
    void a_waiver_in_a_text_in_quotes_is_no_comment() {
        String drl = "rule \"Stock // L019 meant: is held\"\n    @norm( \"N 1\" )\nwhen\n    StockpileReport( held > 7, $state : state )\nthen\n    concern( drools, $state, \"{$state} holds stock.\" )\nend\n";
        assertThat(new SmallRules(folder).advice(drl, "L019", "L026")).singleElement().asString().startsWith("L019");
    }
}
