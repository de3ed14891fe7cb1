package pacta.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacta.engine.Assessment;
import pacta.engine.RuleInfo;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.impact.Cause;
import pacta.language.Rule;
import pacta.norms.Force;

/** Why a finding changed, told from four evaluations. */
class SinceTest {

    private static final Assessment AT_RISK = finding(VerdictKind.AT_RISK, "The deadline is near");
    private static final Assessment CONCERN = finding(VerdictKind.CONCERN, "The deadline has passed and nothing is on file");

    private static Assessment finding(VerdictKind verdict, String rule) {
        RuleInfo info = new RuleInfo(rule, "rules/r.drl", 1, List.of("N 1"), "", List.of(), "", "", "", RuleInfo.Sees.ONE_STATE, "", Rule.NONE);
        return new Assessment("XAA", "Examplia", "N 1", Force.BINDING, verdict, "facts", Severity.HIGH, Optional.empty(), 0, rule + ".", info, List.of(), List.of(), List.of());
    }

    private static Set<Cause> causes(List<Assessment> earlier, List<Assessment> sameRules, List<Assessment> timeOnly, List<Assessment> now, Set<Cause> edited) {
        return Since.compare(earlier, sameRules, timeOnly, now, edited).get(0).causes();
    }

    @Test
    void what_time_would_have_made_worse_and_a_new_fact_settled_is_by_time_and_facts() {
        assertThat(causes(List.of(AT_RISK), List.of(AT_RISK), List.of(CONCERN), List.of(), Set.of())).containsExactlyInAnyOrder(Cause.TIME, Cause.FACTS);
    }

    @Test
    void what_a_new_fact_alone_settled_is_by_facts() {
        assertThat(causes(List.of(AT_RISK), List.of(AT_RISK), List.of(AT_RISK), List.of(), Set.of())).containsExactly(Cause.FACTS);
    }

    @Test
    void what_the_day_alone_moved_is_by_time() {
        assertThat(causes(List.of(AT_RISK), List.of(AT_RISK), List.of(CONCERN), List.of(CONCERN), Set.of())).containsExactly(Cause.TIME);
    }

    @Test
    void what_differs_on_the_earlier_day_already_is_by_what_was_edited() {
        assertThat(causes(List.of(AT_RISK), List.of(CONCERN), List.of(CONCERN), List.of(CONCERN), Set.of(Cause.RULES))).containsExactly(Cause.RULES);
    }
}
