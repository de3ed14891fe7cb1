package pacta.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** What somebody reads who saves a file of rules or facts. */
class WorkshopTest {

    private static final String SENTENCE = "{$state} holds {$held} mines.";

    @TempDir
    private Path folder;

    private SmallProject project;
    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        project = new SmallProject(folder);
        workshop = SmallWorkshop.of(project, 40);
    }

    private String save(String name, String content) throws IOException {
        project.write(name, content);
        return workshop.saved(List.of(folder.resolve(name)));
    }

    private String saveRules(String content) throws IOException {
        return save(SmallProject.RULES, content);
    }

    private String scenarios() {
        return workshop.scenarios(() -> false);
    }

    private static String rules(String sentence) {
        return SmallProject.manyMines(sentence) + SmallProject.noMines();
    }

    @Test
    void an_edited_condition_shows_the_finding_that_it_takes_away_and_what_stands_in_its_place() throws IOException {
        assertThat(saveRules(rules(SENTENCE).replace("held > $limit", "held > $limit + 5"))).isEqualTo("""
                1 gone finding.

                Land XAB (XAB)
                  GONE N 1 concern
                    Land XAB holds 15 mines.
                    now: unknown: What of Land XAB?
                """);
    }

    @Test
    void an_edited_sentence_shows_it_before_and_after_for_each_state_in_which_the_rule_fires() throws IOException {
        assertThat(saveRules(rules("{$state} has {$held} mines."))).isEqualTo("""
                2 changed findings.

                Land XAB (XAB)
                  CHANGED N 1 concern (message)
                    was: Land XAB holds 15 mines.
                    now: Land XAB has 15 mines.

                Land XAC (XAC)
                  CHANGED N 1 concern (message)
                    was: Land XAC holds 20 mines.
                    now: Land XAC has 20 mines.
                """);
    }

    @Test
    void an_edit_that_changes_nothing_is_said_to_change_nothing() throws IOException {
        assertThat(saveRules("// A comment moves every line.\n" + rules(SENTENCE))).isEqualTo("Nothing changed: every assessment is as it was.\n");
    }

    @Test
    void what_changes_beside_the_findings_is_counted() throws IOException {
        project.state("XAA", 0);
        assertThat(workshop.saved(List.of(folder.resolve("facts/states/XAA.yaml")))).isEqualTo("No finding changed; 1 assessment that is no finding did.\n");
    }

    @Test
    void metadata_count_too() throws IOException {
        assertThat(saveRules(rules(SENTENCE).replace("@norm( \"N 1\" )\nwhen\n    Parameter", "@norm( \"N 1\" )\n    @severity( \"high\" )\nwhen\n    Parameter")))
                .contains("2 changed findings").contains("CHANGED N 1 concern (severity)");
    }

    @Test
    void a_mistake_is_shown_with_its_place_and_the_last_good_state_stands() throws IOException {
        assertThat(saveRules(rules(SENTENCE).replace("concern(", "conzern("))).isEqualTo("""
                rules/r.drl:7:5: R037 there is no verb “conzern”
                        conzern( drools, $state, "{$state} holds {$held} mines." )
                        ^
                    Did you mean concern?
                1 problem; the last good state stands.
                """);
        assertThat(workshop.findings()).isEqualTo(2);
    }

    @Test
    void mending_a_mistake_compares_with_the_last_good_state() throws IOException {
        saveRules("rule \"Half\nwhen\n");

        assertThat(saveRules(rules("{$state} has {$held} mines."))).startsWith("Mended; against the last good state:\n2 changed findings.");
    }

    @Test
    void taking_a_mistake_back_changes_nothing() throws IOException {
        saveRules("rule \"Half\nwhen\n");

        assertThat(saveRules(rules(SENTENCE))).isEqualTo("Mended; against the last good state:\nNothing changed: every assessment is as it was.\n");
    }

    @Test
    void a_mistake_in_one_file_keeps_the_edit_of_another_until_it_is_mended() throws IOException {
        saveRules("rule \"Half\nwhen\n");
        project.state("XAA", 30);
        String whileBroken = workshop.saved(List.of(folder.resolve("facts/states/XAA.yaml")));

        assertThat(whileBroken).contains("the last good state stands");
        assertThat(saveRules(rules(SENTENCE))).contains("1 new finding.").contains("Land XAA holds 30 mines.");
    }

    @Test
    void an_edited_dossier_shows_its_state_only() throws IOException {
        project.state("XAC", 21);

        assertThat(workshop.saved(List.of(folder.resolve("facts/states/XAC.yaml")))).isEqualTo("""
                1 changed finding.

                Land XAC (XAC)
                  CHANGED N 1 concern (message, evidence)
                    was: Land XAC holds 20 mines.
                    now: Land XAC holds 21 mines.
                """);
    }

    @Test
    void a_dossier_that_is_half_written_is_a_mistake_until_it_is_whole() throws IOException {
        assertThat(save("facts/states/XAC.yaml", "state: XAC\nname: Land XAC\nstockpileReports:\n  - { date: 2004, he")).contains("facts/states/XAC.yaml:4")
                .contains("the last good state stands");
        project.state("XAC", 20);
        assertThat(workshop.saved(List.of(folder.resolve("facts/states/XAC.yaml")))).isEqualTo("Mended; against the last good state:\nNothing changed: every assessment is as it was.\n");
    }

    @Test
    void a_file_that_is_empty_for_a_moment_is_a_mistake_too() throws IOException {
        assertThat(saveRules("")).contains("R018 the file holds no rule").contains("the last good state stands");
    }

    @Test
    void a_new_rule_file_shows_what_its_rules_find() throws IOException {
        assertThat(save("rules/new.drl", """
                rule "Few mines are held"
                    @norm( "N 1" )
                when
                    StockpileReport( held > 0, held <= 10, $state : state, $held : held )
                then
                    atRisk( drools, $state, "{$state} still holds {$held}." )
                end
                """)).contains("1 new finding.").contains("NEW N 1 at risk").contains("Land XAA still holds 5.");
    }

    @Test
    void a_deleted_rule_file_shows_what_its_rules_found() throws IOException {
        save("rules/r.drl", SmallProject.noMines());
        save("rules/new.drl", SmallProject.manyMines(SENTENCE));
        Files.delete(folder.resolve("rules/new.drl"));

        assertThat(workshop.saved(List.of(folder.resolve("rules/new.drl")))).contains("2 gone findings.");
    }

    @Test
    void a_rule_that_moves_to_another_file_changes_nothing() throws IOException {
        project.write("rules/r.drl", SmallProject.noMines()).write("rules/other.drl", SmallProject.manyMines(SENTENCE));

        assertThat(workshop.saved(List.of(folder.resolve("rules/r.drl"), folder.resolve("rules/other.drl")))).isEqualTo("Nothing changed: every assessment is as it was.\n");
    }

    @Test
    void a_new_dossier_and_a_deleted_one_show_their_states() throws IOException {
        project.state("XAD", 40);
        assertThat(workshop.saved(List.of(folder.resolve("facts/states/XAD.yaml")))).contains("1 new finding").contains("Land XAD (XAD)");
        Files.delete(folder.resolve("facts/states/XAD.yaml"));
        assertThat(workshop.saved(List.of(folder.resolve("facts/states/XAD.yaml")))).contains("1 gone finding").contains("Land XAD (XAD)");
    }

    @Test
    void an_edited_parameter_shows_the_findings_that_hang_on_it() throws IOException {
        String parameters = Files.readString(folder.resolve("rules/parameters.yaml"));

        assertThat(save("rules/parameters.yaml", parameters.replace("value: 10", "value: 17"))).contains("1 gone, 1 changed findings.")
                .contains("GONE N 1 concern\n    Land XAB holds 15 mines.").contains("CHANGED N 1 concern (evidence)");
    }

    @Test
    void an_edited_register_shows_the_findings_that_hang_on_it() throws IOException {
        String register = Files.readString(folder.resolve("rules/register/n.yaml"));

        assertThat(save("rules/register/n.yaml", register.replace("owesAnswer: false", "owesAnswer: true"))).contains("1 new finding.")
                .contains("NEW N 1 unknown\n    What of Land XAA?");
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_mistake() throws IOException {
        Files.write(folder.resolve(SmallProject.RULES), rules("Gr\u00f6\u00dfe").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(workshop.saved(List.of(folder.resolve(SmallProject.RULES)))).contains("rules/r.drl: R001 the file is not UTF-8");
    }

    @Test
    void only_so_many_findings_are_told_and_the_others_counted() throws IOException {
        workshop = SmallWorkshop.of(project, 1);

        assertThat(saveRules(rules("{$state} has {$held} mines."))).contains("Land XAB (XAB)").doesNotContain("Land XAC (XAC)").endsWith("\n  1 more: N 1 1\n");
    }

    @Test
    void the_scenarios_beside_a_changed_rule_file_are_run() throws IOException {
        project.write("rules/r.test.yaml", scenario(15, "CONCERN"));
        saveRules("// \n" + rules(SENTENCE));
        assertThat(scenarios()).isEqualTo("\n1 scenario that this can touch ran; none fails.\n");

        saveRules(rules(SENTENCE).replace("held > $limit", "held > $limit + 5"));
        assertThat(scenarios()).isEqualTo("""

                1 scenario that this can touch ran; 1 fails:
                  rules/r.test.yaml:2: Fifteen mines
                      the rule “Many mines are held” did not fire
                      N 1 is UNKNOWN, not CONCERN: What of Examplia?
                """);
    }

    @Test
    void a_saved_scenario_is_run_without_evaluating_anything() throws IOException {
        assertThat(save("rules/r.test.yaml", scenario(5, "CONCERN"))).isEmpty();
        assertThat(scenarios()).contains("1 scenario that this can touch ran; 1 fails:");
    }

    @Test
    void no_scenario_is_run_while_there_is_a_mistake() throws IOException {
        project.write("rules/r.test.yaml", scenario(15, "CONCERN"));
        saveRules("rule \"Half\nwhen\n");

        assertThat(scenarios()).isEmpty();
    }

    @Test
    void after_many_edits_it_goes_on_with_a_rule_base_compiled_afresh() throws IOException {
        for (int i = 0; i <= 100; i++) {
            saveRules(rules("{$state} holds {$held} mines, " + i + "."));
            workshop.rest();
        }

        assertThat(saveRules(rules(SENTENCE).replace("held > $limit", "held > $limit + 5"))).contains("1 gone, 1 changed findings.")
                .contains("was: Land XAC holds 20 mines, 100.");
    }

    private static String scenario(int held, String verdict) {
        return """
                scenarios:
                  - name: Fifteen mines
                    asOf: 2010-01-01
                    given:
                      stockpileReports:
                        - { date: 2004, held: %d }
                    fires: ["Many mines are held"]
                    expect:
                      - { norm: "N 1", verdict: %s }
                """.formatted(held, verdict);
    }
}
