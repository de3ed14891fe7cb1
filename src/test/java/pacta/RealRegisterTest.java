package pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.engine.Assessment;
import pacta.engine.Bounds;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.VerdictKind;
import pacta.facts.Consent;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Cases that must come out right on the shipped rules and facts. */
class RealRegisterTest {

    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final FactBase FACTS = FactBase.read(Path.of("facts"), PROBLEMS);
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);
    private static final Evaluator EVALUATOR = new Evaluator(
            RuleBase.read(Path.of("rules"), "rules", NORMS, PARAMETERS, PROBLEMS).orElseThrow(() -> new AssertionError(PROBLEMS.sorted())), NORMS, PARAMETERS,
            Bounds.USUAL);
    private static final Map<LocalDate, Evaluation> DONE = new ConcurrentHashMap<>();

    private static Evaluation asOf(LocalDate day) {
        return DONE.computeIfAbsent(day, d -> EVALUATOR.evaluate(FACTS, d, LocalDate.MAX));
    }

    private static Assessment assessment(String subject, String norm, LocalDate day) {
        return asOf(day).assessments().stream().filter(a -> a.subject().equals(subject) && a.norm().equals(norm)).findFirst().orElseThrow();
    }

    @Test
    void the_register_is_read_without_a_problem() {
        assertThat(PROBLEMS.sorted()).isEmpty();
        assertThat(FACTS.dossiers()).hasSizeGreaterThan(190);
    }

    @ParameterizedTest
    @CsvSource({
        "TUR, APMBC 4, 2008-03-01, AT_RISK", "TUR, APMBC 4, 2008-03-02, NON_COMPLIANT",
        "GRC, APMBC 4, 2008-03-01, AT_RISK", "GRC, APMBC 4, 2008-03-02, NON_COMPLIANT",
        "BLR, APMBC 4, 2008-03-01, AT_RISK", "BLR, APMBC 4, 2008-03-02, NON_COMPLIANT",
        "UKR, APMBC 4, 2010-06-01, AT_RISK", "UKR, APMBC 4, 2010-06-02, NON_COMPLIANT",
        "AFG, APMBC 4, 2010-02-28, FULFILLED_LATE",
        "UGA, APMBC 5.1, 2009-08-01, AT_RISK", "UGA, APMBC 5.1, 2009-08-02, NON_COMPLIANT", "UGA, APMBC 5.1, 2009-12-03, NON_COMPLIANT",
        "UGA, APMBC 5.1, 2009-12-04, ON_TRACK", "MRT, APMBC 5.1, 2010-11-29, AT_RISK", "MRT, APMBC 5.1, 2010-12-03, ON_TRACK",
        "GNQ, APMBC 7.1, 2010-02-28, NON_COMPLIANT", "GNQ, APMBC 7.1, 2014-12-01, FULFILLED_LATE",
        "NIC, APMBC 5.1, 2010-12-03, COMPLIANT",
        "BTN, APMBC 4, 2010-11-29, COMPLIANT", "IRQ, APMBC 4, 2010-11-29, CONCERN",
    })
    void the_verdict_changes_on_the_right_day(String state, String norm, LocalDate day, VerdictKind verdict) {
        Assessment a = assessment(state, norm, day);

        assertThat(a.verdict()).as(a.message()).isEqualTo(verdict);
    }

    @Test
    void a_breach_begins_the_day_after_the_deadline_and_counts_its_days() {
        Assessment a = assessment("TUR", "APMBC 4", LocalDate.of(2008, 3, 12));

        assertThat(a.since()).contains(LocalDate.of(2008, 3, 2));
        assertThat(a.daysOverdue()).isEqualTo(11);
    }

    @Test
    void the_days_between_a_deadline_and_its_extension_stay_on_record() {
        Assessment a = assessment("UGA", "APMBC 5.1", LocalDate.of(2010, 2, 28));

        assertThat(a.verdict()).isEqualTo(VerdictKind.ON_TRACK);
        assertThat(a.message() + a.otherReasons()).contains("out of time between the two");
    }

    @ParameterizedTest
    @CsvSource({"EST, 2025-12-26, true", "EST, 2025-12-28, false", "LVA, 2025-12-26, true", "LVA, 2025-12-28, false",
        "LTU, 2025-12-26, true", "LTU, 2025-12-28, false", "FIN, 2026-01-09, true", "FIN, 2026-01-11, false", "UKR, 2026-01-11, true"})
    void a_state_is_bound_until_its_withdrawal_takes_effect(String state, LocalDate day, boolean bound) {
        assertThat(asOf(day).group("States Parties").contains(state)).isEqualTo(bound);
    }

    @Test
    void a_claimed_suspension_is_a_concern_and_the_state_stays_bound() {
        Assessment a = assessment("UKR#suspension-2025", "APMBC 20", LocalDate.of(2026, 1, 11));

        assertThat(a.verdict()).isEqualTo(VerdictKind.CONCERN);
        assertThat(a.message()).contains("remains bound");
    }

    /** States where mined areas were found after completion: never called compliant without a word between the find and its clearance. */
    @ParameterizedTest
    @CsvSource({"NER, 2012-12-31", "GMB, 2012-01-31", "JOR, 2014-12-31", "BDI, 2013-12-31", "GNB, 2022-12-31", "MOZ, 2016-12-31", "DEU, 2012-12-31"})
    void an_area_found_after_completion_is_not_passed_over(String state, LocalDate day) {
        Assessment a = assessment(state, "APMBC 5.1", day);

        assertThat(a.verdict()).as(a.message()).isIn(VerdictKind.CONCERN, VerdictKind.ON_TRACK, VerdictKind.AT_RISK, VerdictKind.NON_COMPLIANT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-03-02", "2009-12-04", "2010-02-28"})
    void three_states_are_past_their_stockpile_deadline_before_june_2010(LocalDate day) {
        assertThat(asOf(day).assessments()).filteredOn(a -> a.norm().equals("APMBC 4") && a.verdict() == VerdictKind.NON_COMPLIANT)
                .extracting(Assessment::subject).containsExactly("BLR", "GRC", "TUR");
    }

    @Test
    void the_fortieth_deposit_is_the_fortieth_on_file() {
        List<LocalDate> deposits = FACTS.dossiers().stream().map(RealRegisterTest::deposit).filter(d -> !d.equals(LocalDate.MAX)).sorted().toList();

        assertThat(FACTS.events(LocalDate.MAX)).filteredOn(e -> e.name().equals("fortieth deposit")).singleElement()
                .extracting(e -> e.date().earliest()).isEqualTo(deposits.get(39));
    }

    private static LocalDate deposit(Dossier dossier) {
        return dossier.asOf(LocalDate.of(2014, 1, 1), LocalDate.MAX).facts().stream().filter(Consent.class::isInstance)
                .map(f -> f.date().earliest()).findFirst().orElse(LocalDate.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-01-01", "2009-11-30", "2010-11-29", "2014-06-23", "2025-12-01"})
    void no_two_rules_contradict_each_other_and_none_fails(LocalDate day) {
        assertThat(asOf(day).contradictions()).isEmpty();
        assertThat(asOf(day).assessments()).noneMatch(a -> a.verdict() == VerdictKind.ERROR);
    }

    @Test
    void every_state_has_an_assessment_under_every_norm_in_force() {
        LocalDate day = LocalDate.of(2010, 11, 29);
        long norms = NORMS.inForce(day).stream().filter(n -> !n.isDefinition() && !n.isProcedural() && !n.isCollective()).count();

        assertThat(asOf(day).assessments()).filteredOn(a -> !a.subject().contains("#") && !a.subject().equals("*"))
                .hasSize((int) norms * FACTS.dossiers(day).size());
    }
}
