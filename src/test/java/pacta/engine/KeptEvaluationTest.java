package pacta.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** After an edit, what is kept and what is evaluated anew come together to what a whole evaluation finds. */
class KeptEvaluationTest {

    private static final LocalDate DAY = LocalDate.of(2010, 1, 1);
    private static final String RULES = SmallProject.manyMines("{$state} holds {$held}.") + SmallProject.noMines() + """
            rule "A State that raises a question is questioned"
            when
                Verdict( norm == "N 1", verdict == "CONCERN", $state : state )
            then
                belongs( drools, $state, "questioned" )
            end
            rule "The default"
                @norm( "N 1" )
            when
                Duty( norm == "N 1", $state : state )
                not Group( name == "questioned" )
            then
                onTrack( drools, $state, "Nothing is asked of {$state}." )
            end
            """;

    @TempDir
    private Path folder;

    private SmallProject project;
    private NormRegister norms;
    private Parameters parameters;
    private FactBase facts;
    private RuleBase rules;
    private KeptEvaluation before;

    @BeforeEach
    void evaluate() throws IOException {
        project = new SmallProject(folder).write(SmallProject.RULES, RULES);
        Problems problems = new Problems();
        norms = NormRegister.read(folder.resolve("rules/register"), "rules/register", problems);
        parameters = Parameters.read(folder.resolve("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        facts = FactBase.read(folder.resolve("facts"), problems);
        rules = RuleBase.read(folder.resolve("rules"), "rules", norms, parameters, problems).orElseThrow();
        before = KeptEvaluation.of(evaluator(), facts, DAY, LocalDate.MAX);
    }

    private Evaluator evaluator() {
        return new Evaluator(rules, norms, parameters, Bounds.USUAL);
    }

    private KeptEvaluation edited(String drl) throws IOException {
        project.write(SmallProject.RULES, drl);
        Problems problems = new Problems();
        RuleEdit edit = RuleEdit.read(folder.resolve("rules"), "rules", rules, norms, parameters, problems).orElseThrow(() -> new AssertionError(problems.sorted()));
        rules = edit.apply();
        return before.with(evaluator(), facts, edit.delta());
    }

    private List<Assessment> whole() {
        return evaluator().evaluate(facts, DAY, LocalDate.MAX).assessments();
    }

    @Test
    void only_the_states_are_evaluated_anew_in_which_the_edited_rule_finds_something_else() throws IOException {
        KeptEvaluation after = edited(RULES.replace("held > $limit", "held > $limit + 5"));

        assertThat(after.statesNotSharedWith(before)).isEqualTo(1);
        assertThat(after.assessments()).extracting(Assessment::message).isEqualTo(whole().stream().map(Assessment::message).toList())
                .containsExactly("Nothing is asked of Land XAA.", "Nothing is asked of Land XAB.", "Land XAC holds 20.");
    }

    @Test
    void what_other_rules_conclude_from_an_edited_one_follows() throws IOException {
        KeptEvaluation after = edited(RULES.replace("verdict == \"CONCERN\"", "verdict == \"AT_RISK\""));

        assertThat(after.assessments()).extracting(a -> a.id() + " " + a.otherReasons().size()).isEqualTo(whole().stream().map(a -> a.id() + " " + a.otherReasons().size()).toList());
        assertThat(after.statesNotSharedWith(before)).isEqualTo(2);
    }

    @Test
    void a_rule_that_now_fires_where_it_did_not_is_found() throws IOException {
        assertThat(edited(RULES.replace("held > $limit", "held > 1")).statesNotSharedWith(before)).isEqualTo(1);
    }

    @Test
    void a_conclusion_that_only_held_itself_up_is_not_kept() throws IOException {
        String circle = RULES.replace("Verdict( norm == \"N 1\", verdict == \"CONCERN\", $state : state )", "Group( name == \"questioned\", $state : state )");

        KeptEvaluation after = edited(circle);

        assertThat(after.assessments()).extracting(Assessment::id).isEqualTo(whole().stream().map(Assessment::id).toList());
        assertThat(after.statesNotSharedWith(before)).isEqualTo(2);
    }

    @Test
    void an_edit_that_is_taken_back_leads_back_to_the_same_findings() throws IOException {
        List<String> first = before.assessments().stream().map(a -> a.message() + a.evidence()).toList();
        before = edited(RULES.replace("held > $limit", "held > 1"));

        assertThat(edited(RULES).assessments().stream().map(a -> a.message() + a.evidence()).toList()).isEqualTo(first);
    }

    @Test
    void what_was_taken_back_on_the_way_is_no_evidence() {
        Assessment questioned = before.assessments().get(1);

        assertThat(questioned.otherReasons()).isEmpty();
        assertThat(questioned.evidence()).extracting(Evidence::says).containsExactly("limit: 10 mines", "date 2004, held 15");
    }

    @Test
    void a_rule_that_does_not_compile_leaves_the_rule_base_as_it_was() throws IOException {
        project.write(SmallProject.RULES, RULES.replace("held > $limit", "helt > $limit"));

        assertThat(RuleEdit.read(folder.resolve("rules"), "rules", rules, norms, parameters, new Problems())).isEmpty();
        assertThat(whole()).isEqualTo(before.assessments());
    }

    @Test
    void no_session_stays_open() throws IOException {
        edited(RULES.replace("held > $limit", "held > 1"));

        assertThat(SessionPool.OPEN).hasValue(0);
    }
}
