package pacta.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.baseline.PlainJava.Standing;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.FourNorms;
import pacta.engine.RuleBase;
import pacta.engine.VerdictKind;
import pacta.facts.ArmedConflict;
import pacta.facts.Consent;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.MinedAreaStatus;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.State;
import pacta.facts.Withdrawal;
import pacta.generated.GeneratedRegister;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Two evaluators that share nothing but the facts: rules, and plain Java. Where they differ, one of them reads the Convention wrongly. */
class EqualVerdictsTest {

    private static final Origin NO_ORIGIN = new Origin(List.of(), "", "XAA.yaml", 1);
    private static final LocalDate TENTH_MEETING = LocalDate.of(2010, 11, 29);

    private static FactBase facts;
    private static Evaluator allRules;
    private static Evaluator rules;
    private static PlainJava plain;

    @BeforeAll
    static void read() throws IOException {
        Problems problems = new Problems();
        facts = FactBase.read(Path.of("facts"), problems);
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        RuleBase whole = RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow();
        allRules = new Evaluator(whole, norms, parameters, Bounds.USUAL).withoutEvidence();
        rules = FourNorms.byRules(whole, norms, parameters);
        plain = new PlainJava(parameters);
    }

    static Stream<LocalDate> the_first_day_of_each_meeting() {
        return facts.meetings().stream().map(m -> m.date().earliest()).distinct();
    }

    @ParameterizedTest
    @MethodSource("the_first_day_of_each_meeting")
    void plain_java_comes_to_the_verdicts_of_the_rules_for_every_state(LocalDate day) {
        assertThat(differences(facts, day)).isEmpty();
    }

    /** Facts of several States thrown together say things that no real dossier says. */
    @ParameterizedTest
    @CsvSource({"1, 2002-06-01", "2, 2006-04-30", "3, 2010-11-29", "4, 2014-06-23", "5, 2024-11-25"})
    void plain_java_comes_to_the_verdicts_of_the_rules_for_made_up_states(long seed, LocalDate day) {
        assertThat(differences(GeneratedRegister.like(facts, 200, seed), day)).isEmpty();
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(MinedAreas.NORM, VerdictKind.CONCERN, List.of(mines("2009", "mined areas reported"), mines("2009-05", "not affected"))),
                arguments(MinedAreas.NORM, VerdictKind.ON_TRACK, List.of(mines("2010-04", "not affected"), mines("2010-05", "mined areas reported"))),
                arguments(MinedAreas.NORM, VerdictKind.NOT_APPLICABLE, List.of(withdrawal("2010-01-15"), conflict("2010-05-01", "2010-11-01"), conflict("2010-06-01", "2010-11-29"))),
                arguments(MinedAreas.NORM, VerdictKind.UNKNOWN, List.of(withdrawal("2010-01-15"), conflict("2010-05-01", "2010-11-01"), conflict("2010-06-01", "2010-11-30"))),
                arguments(MinedAreas.NORM, VerdictKind.UNKNOWN, List.of(withdrawal("2010-01-15"), conflict("2010-05-01", "2010-11-01"), conflict("2010-06-01", ".."))));
    }

    /** What no real dossier says, and no throw of the dice has brought together yet. */
    @ParameterizedTest
    @MethodSource("cases")
    void plain_java_and_rules_judge_rare_cases_alike(String norm, VerdictKind verdict, List<Fact> onFile) {
        List<Fact> all = new ArrayList<>(onFile);
        all.add(new Consent("XAA", PartialDate.parse("2003-09-25"), "accession", NO_ORIGIN));
        Dossier dossier = new Dossier(new State("XAA", "Examplia", "", "Europe", "", true), all, "XAA.yaml");
        FactBase one = FactBase.of(List.of(dossier), List.of(), facts.events(LocalDate.MAX), List.of(), List.of());

        assertThat(differences(one, TENTH_MEETING)).isEmpty();
        assertThat(plain.evaluate(one, TENTH_MEETING)).containsEntry(new Standing("XAA", norm), verdict);
    }

    private static MinedAreaStatus mines(String date, String status) {
        return new MinedAreaStatus("XAA", PartialDate.parse(date), status, NO_ORIGIN);
    }

    private static Withdrawal withdrawal(String date) {
        return new Withdrawal("XAA", PartialDate.parse(date), "withdrawal", "unknown", "unknown", "unknown", NO_ORIGIN);
    }

    private static ArmedConflict conflict(String date, String ended) {
        return new ArmedConflict("XAA", PartialDate.parse(date), ended.equals("..") ? PartialDate.UNSTATED : PartialDate.parse(ended), NO_ORIGIN);
    }

    @Test
    void the_rules_of_other_norms_change_nothing_about_these_verdicts() {
        assertThat(verdicts(allRules, facts, TENTH_MEETING)).hasSize(facts.dossiers(TENTH_MEETING).size() * 4).isEqualTo(verdicts(rules, facts, TENTH_MEETING));
    }

    /** State, norm, and the verdict of each, where they are not the same. */
    private static List<String> differences(FactBase register, LocalDate day) {
        Map<Standing, VerdictKind> byRules = verdicts(rules, register, day);
        Map<Standing, VerdictKind> inPlainJava = plain.evaluate(register, day);
        assertThat(inPlainJava).hasSize(register.dossiers(day).size() * 4).hasSameSizeAs(byRules);
        return byRules.entrySet().stream().filter(e -> e.getValue() != inPlainJava.get(e.getKey()))
                .map(e -> e.getKey().state() + " " + e.getKey().norm() + ": " + e.getValue() + " by rules, " + inPlainJava.get(e.getKey()) + " in plain Java").toList();
    }

    private static Map<Standing, VerdictKind> verdicts(Evaluator evaluator, FactBase register, LocalDate day) {
        Map<Standing, VerdictKind> verdicts = new TreeMap<>();
        evaluator.evaluate(register, day, LocalDate.MAX).assessments().stream().filter(a -> PlainJava.judges(a.norm())).forEach(a -> verdicts.put(new Standing(a.subject(), a.norm()), a.verdict()));
        return verdicts;
    }
}
