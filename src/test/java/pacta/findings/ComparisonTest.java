package pacta.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pacta.engine.Assessment;
import pacta.engine.RuleInfo;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.language.Rule;
import pacta.norms.Force;

/** Which finding afterwards is held against which before. */
class ComparisonTest {

    private static Assessment finding(String subject, String norm, VerdictKind verdict, String rule) {
        RuleInfo info = new RuleInfo(rule, "rules/r.drl", 1, List.of(norm), "", List.of(), "", "", "", RuleInfo.Sees.ONE_STATE, "", Rule.NONE);
        return new Assessment(subject, "Examplia", norm, Force.BINDING, verdict, "facts", Severity.HIGH, Optional.empty(), 0, "It is so.", info, List.of(), List.of(), List.of());
    }

    private static List<String> differences(List<Assessment> before, List<Assessment> after) {
        return Comparison.of(before, after).changes().stream().map(c -> c.kind() + ": " + c.before().map(ComparisonTest::shown).orElse("nothing") + " -> "
                + c.after().map(ComparisonTest::shown).orElse("nothing") + " " + c.what()).toList();
    }

    private static String shown(Assessment a) {
        return a.subject() + " " + a.verdict() + " by " + a.rule().name();
    }

    @Test
    void another_verdict_by_another_rule_is_one_changed_finding() {
        assertThat(differences(List.of(finding("XAA", "N 1", VerdictKind.CONCERN, "A")), List.of(finding("XAA", "N 1", VerdictKind.NON_COMPLIANT, "B"))))
                .containsExactly("CHANGED: XAA CONCERN by A -> XAA NON_COMPLIANT by B [verdict, rule]");
    }

    @Test
    void findings_on_different_norms_are_kept_apart() {
        assertThat(differences(List.of(finding("XAA", "N 1", VerdictKind.CONCERN, "A")), List.of(finding("XAA", "N 2", VerdictKind.CONCERN, "A"))))
                .containsExactly("GONE: XAA CONCERN by A -> nothing []", "NEW: nothing -> XAA CONCERN by A []");
    }

    @Test
    void each_case_of_a_state_is_held_against_itself() {
        List<Assessment> before = List.of(finding("XAA#one", "N 1", VerdictKind.CONCERN, "A"), finding("XAA#two", "N 1", VerdictKind.CONCERN, "A"));
        List<Assessment> after = List.of(finding("XAA#two", "N 1", VerdictKind.NON_COMPLIANT, "B"), finding("XAA#three", "N 1", VerdictKind.CONCERN, "A"));

        assertThat(differences(before, after)).containsExactly("GONE: XAA#one CONCERN by A -> nothing []", "NEW: nothing -> XAA#three CONCERN by A []",
                "CHANGED: XAA#two CONCERN by A -> XAA#two NON_COMPLIANT by B [verdict, rule]");
    }

    @Test
    void of_several_findings_on_one_norm_those_of_the_same_rule_belong_together_and_the_others_gravest_first() {
        List<Assessment> before = List.of(finding("XAA", "N 1", VerdictKind.AT_RISK, "A"), finding("XAA", "N 1", VerdictKind.CONCERN, "B"), finding("XAA", "N 1", VerdictKind.CONCERN, "C"));
        List<Assessment> after = List.of(finding("XAA", "N 1", VerdictKind.CONCERN, "A"), finding("XAA", "N 1", VerdictKind.NON_COMPLIANT, "D"));

        assertThat(differences(before, after)).containsExactly("GONE: XAA CONCERN by C -> nothing []", "CHANGED: XAA AT_RISK by A -> XAA CONCERN by A [verdict]",
                "CHANGED: XAA CONCERN by B -> XAA NON_COMPLIANT by D [verdict, rule]");
    }

    @Test
    void that_a_rule_failed_is_no_other_verdict_under_its_norm() {
        List<Assessment> before = List.of(finding("XAA", "N 1", VerdictKind.CONCERN, "A"));
        List<Assessment> after = List.of(finding("XAA", "N 1", VerdictKind.UNKNOWN, "B"), finding("XAA", "N 1", VerdictKind.ERROR, "A"));

        assertThat(differences(before, after)).containsExactly("NEW: nothing -> XAA ERROR by A []", "CHANGED: XAA CONCERN by A -> XAA UNKNOWN by B [verdict, rule]");
    }

    @Test
    void findings_that_are_the_same_do_not_differ_in_whatever_order() {
        Assessment a = finding("XAA", "N 1", VerdictKind.CONCERN, "A");
        Assessment b = finding("XAA", "N 1", VerdictKind.CONCERN, "B");

        assertThat(differences(List.of(a, b), List.of(b, a))).isEmpty();
    }
}
