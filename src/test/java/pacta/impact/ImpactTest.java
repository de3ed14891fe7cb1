package pacta.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.findings.InputHashes;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Which of rules, facts and time is the cause of a difference. */
class ImpactTest {

    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    @TempDir
    private Path folder;

    private SmallProject older;
    private SmallProject newer;

    @BeforeEach
    void bothSidesTheSame() throws IOException {
        older = new SmallProject(folder.resolve("older"));
        newer = new SmallProject(folder.resolve("newer"));
    }

    private static Side side(SmallProject project) {
        Problems problems = new Problems();
        Path rules = project.path("rules");
        NormRegister norms = NormRegister.read(rules.resolve("register"), "rules/register", problems);
        Parameters parameters = Parameters.read(rules.resolve("parameters.yaml"), "rules/parameters.yaml", problems);
        FactBase facts = FactBase.read(project.path("facts"), problems);
        Side side = new Side(RuleBase.read(rules, "rules", norms, parameters, problems).orElseThrow(), norms, parameters, facts, InputHashes.of(rules, project.path("facts")));
        assertThat(problems.sorted()).isEmpty();
        return side;
    }

    private List<String> differences() {
        return differences(DAY);
    }

    private List<String> differences(LocalDate since) {
        return new Impact(side(older), side(newer), LocalDate.MAX, a -> true).between(since, DAY, "M2").stream()
                .map(d -> d.change().finding().subject() + " " + d.change().kind().word() + " by " + Cause.inWords(d.causes())).toList();
    }

    private void limit(SmallProject project, int limit) throws IOException {
        project.write("rules/parameters.yaml", """
                parameters:
                  - { id: limit, title: Limit, unit: mines, values: [ { value: %d, from: 1999-03-01, reference: none, reason: a test } ] }
                """.formatted(limit));
    }

    private void sentence(SmallProject project, String sentence) throws IOException {
        project.write(SmallProject.RULES, SmallProject.manyMines(sentence) + SmallProject.noMines());
    }

    @Test
    void two_sides_that_are_the_same_differ_in_nothing() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void an_edited_rule_is_the_cause_for_each_state_in_which_it_fires() throws IOException {
        sentence(newer, "{$state} has {$held}.");

        assertThat(differences()).containsExactly("XAB changed by rules", "XAC changed by rules");
    }

    @Test
    void an_edited_parameter_counts_as_rules() throws IOException {
        limit(newer, 30);

        assertThat(differences()).containsExactly("XAB gone by rules", "XAC gone by rules");
    }

    @Test
    void an_edited_dossier_is_the_cause_for_its_state() throws IOException {
        newer.state("XAA", 50);

        assertThat(differences()).containsExactly("XAA new by facts");
    }

    @Test
    void where_rules_change_one_state_and_facts_another_each_has_its_own_cause() throws IOException {
        newer.write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.").replace("held > $limit", "held > $limit + 5") + SmallProject.noMines());
        newer.state("XAA", 50);

        assertThat(differences()).containsExactly("XAA new by facts", "XAB gone by rules");
    }

    @Test
    void where_neither_alone_would_do_both_are_the_cause() throws IOException {
        limit(older, 30);
        older.state("XAA", 5);
        newer.state("XAA", 25);

        assertThat(differences()).contains("XAA new by rules and facts");
    }

    @Test
    void where_either_alone_would_do_both_are_the_cause() throws IOException {
        older.state("XAC", 20);
        limit(newer, 30);
        newer.state("XAC", 8);

        assertThat(differences()).contains("XAC gone by rules and facts");
    }

    @Test
    void what_the_older_rules_and_facts_show_by_themselves_on_the_later_day_is_caused_by_time() throws IOException {
        sentence(newer, "{$state} has {$held}.");
        newer.state("XAA", 5);

        assertThat(differences(LocalDate.of(2003, 1, 1))).containsExactly("XAB new by time and rules", "XAC new by time and rules");
    }

    @Test
    void with_the_same_rules_and_facts_on_both_sides_only_time_passes() {
        assertThat(differences(LocalDate.of(2003, 1, 1))).containsExactly("XAB new by time", "XAC new by time");
    }

    @Test
    void a_line_that_is_put_in_above_changes_nothing() throws IOException {
        newer.write(SmallProject.RULES, "// A comment.\n" + SmallProject.manyMines("{$state} holds {$held} mines.") + SmallProject.noMines());

        assertThat(differences()).isEmpty();
    }

    @Test
    void norms_that_differ_count_as_rules() throws IOException {
        newer.write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: true }
                """);

        assertThat(differences()).containsExactly("XAA new by rules");
    }

    /** A graver rule beside the one that raises the question: whoever holds more than thirty is in breach. */
    private static String withGraver(String sentence) {
        return SmallProject.manyMines(sentence) + SmallProject.noMines() + """
                rule "Far too many mines are held"
                    @norm( "N 1" )
                when
                    StockpileReport( held > 30, $state : state )
                then
                    nonCompliant( drools, $state, "{$state} holds far too many." )
                end
                """;
    }

    @Test
    void a_rule_that_overtakes_another_changes_the_finding_by_rules() throws IOException {
        older.state("XAC", 50);
        newer.state("XAC", 50).write(SmallProject.RULES, withGraver("{$state} holds {$held} mines."));

        assertThat(differences()).containsExactly("XAC changed by rules");
    }

    @Test
    void facts_that_let_another_rule_decide_change_the_finding_by_facts() throws IOException {
        older.write(SmallProject.RULES, withGraver("{$state} holds {$held} mines."));
        newer.write(SmallProject.RULES, withGraver("{$state} holds {$held} mines.")).state("XAC", 50);

        assertThat(differences()).containsExactly("XAC changed by facts");
    }

    @Test
    void facts_alone_are_the_cause_where_an_edited_rule_no_longer_decides() throws IOException {
        older.write(SmallProject.RULES, withGraver("{$state} holds {$held} mines."));
        newer.write(SmallProject.RULES, withGraver("{$state} has {$held}.")).state("XAC", 50);

        assertThat(differences()).containsExactly("XAB changed by rules", "XAC changed by facts");
    }

    @Test
    void a_new_rule_and_new_facts_that_need_each_other_change_the_finding_together() throws IOException {
        newer.write(SmallProject.RULES, withGraver("{$state} holds {$held} mines.")).state("XAC", 50);

        assertThat(differences()).containsExactly("XAC changed by rules and facts");
    }

    @Test
    void facts_that_come_to_count_as_time_passes_change_the_finding_by_time() throws IOException {
        for (SmallProject side : List.of(older, newer)) {
            side.write(SmallProject.RULES, withGraver("{$state} holds {$held} mines."));
            side.write("facts/states/XAC.yaml", """
                    state: XAC
                    name: Land XAC
                    stockpileReports:
                      - { date: 2004, held: 20, source: m }
                      - { date: 2009-12-31, held: 50, source: m }
                    """);
        }

        assertThat(differences(LocalDate.of(2009, 1, 1))).containsExactly("XAC changed by time");
    }
}
