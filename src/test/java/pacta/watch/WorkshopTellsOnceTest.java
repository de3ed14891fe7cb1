package pacta.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** What is told of mistakes, advice and scenarios at one save after the other. */
class WorkshopTellsOnceTest {

    private static final String GOOD = SmallProject.manyMines("{$state} holds {$held} mines.") + SmallProject.noMines();

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

    private String scenarios() {
        return workshop.scenarios(() -> false);
    }

    @Test
    void a_mistake_that_stands_is_counted_and_not_shown_again() throws IOException {
        save(SmallProject.RULES, GOOD.replace("concern(", "conzern("));

        assertThat(save(SmallProject.RULES, "// Another line.\n" + GOOD.replace("concern(", "conzern("))).isEqualTo("No new problem, 1 as before; the last good state stands.\n");
    }

    @Test
    void a_second_mistake_is_shown_alone() throws IOException {
        save(SmallProject.RULES, GOOD.replace("concern(", "conzern("));

        assertThat(save(SmallProject.RULES, GOOD.replace("concern(", "conzern(").replace("compliant(", "komplient("))).isEqualTo("""
                rules/r.drl:14:5: R037 there is no verb “komplient”
                        komplient( drools, $state, "{$state} holds none." )
                        ^
                    Did you mean compliant?
                1 new problem, 1 as before; the last good state stands.
                """);
    }

    @Test
    void one_mistake_that_is_mended_while_another_stands_is_named() throws IOException {
        save(SmallProject.RULES, GOOD.replace("concern(", "conzern(").replace("compliant(", "komplient("));

        assertThat(save(SmallProject.RULES, GOOD.replace("concern(", "conzern("))).isEqualTo("""
                Mended: rules/r.drl: there is no verb “komplient”
                No new problem, 1 as before; the last good state stands.
                """);
    }

    @Test
    void the_same_mistake_after_all_was_mended_is_shown_in_full() throws IOException {
        save(SmallProject.RULES, GOOD.replace("concern(", "conzern("));
        save(SmallProject.RULES, GOOD);

        assertThat(save(SmallProject.RULES, GOOD.replace("concern(", "conzern("))).contains("Did you mean concern?").endsWith("\n1 problem; the last good state stands.\n");
    }

    private static final String LOOSE = GOOD.replace("held > $limit", "held > 12").replace("    Parameter( id == \"limit\", $limit : value )\n", "");

    @Test
    void advice_on_the_file_saved_is_shown() throws IOException {
        save(SmallProject.RULES, LOOSE);

        assertThat(workshop.advice()).contains("\nrules/r.drl:4:").contains("StockpileReport( held > 12,").endsWith("On rules/r.drl: 1 piece of advice.\n");
    }

    @Test
    void advice_that_stands_is_counted_and_advice_that_was_followed_is_named() throws IOException {
        save(SmallProject.RULES, LOOSE);
        workshop.advice();
        save(SmallProject.RULES, "// Another line.\n" + LOOSE);
        assertThat(workshop.advice()).isEqualTo("\nOn rules/r.drl: no new piece of advice, 1 as before.\n");

        save(SmallProject.RULES, GOOD);
        assertThat(workshop.advice()).startsWith("\nMended: rules/r.drl: ").endsWith("On rules/r.drl: no new piece of advice.\n");
    }

    @Test
    void there_is_no_advice_while_there_is_a_mistake_nor_on_files_that_were_not_saved() throws IOException {
        save(SmallProject.RULES, LOOSE.replace("concern(", "conzern("));
        assertThat(workshop.advice()).isEmpty();

        project.write(SmallProject.RULES, LOOSE);
        workshop = SmallWorkshop.of(project, 40);
        project.state("XAA", 6);
        workshop.saved(List.of(folder.resolve("facts/states/XAA.yaml")));
        assertThat(workshop.advice()).isEmpty();
    }

    @Test
    void a_saved_parameter_runs_the_scenarios_that_name_the_rules_that_read_it() throws IOException {
        project.write("rules/other.test.yaml", scenario(15, "Many mines are held", "CONCERN")).write("rules/none.test.yaml", scenario(0, "No mines are held", "COMPLIANT").replace("N 1", "N 2"));
        addSecondNorm();
        save("rules/parameters.yaml", Files.readString(folder.resolve("rules/parameters.yaml")).replace("value: 10", "value: 17"));

        assertThat(scenarios()).startsWith("\n1 scenario that this can touch ran; 1 fails:\n  rules/other.test.yaml:2: A number of mines\n");
    }

    @Test
    void a_saved_register_runs_the_scenarios_that_expect_something_under_its_norms() throws IOException {
        project.write("rules/other.test.yaml", scenario(15, "Many mines are held", "CONCERN"));
        save("rules/register/n.yaml", Files.readString(folder.resolve("rules/register/n.yaml")).replace("title: One", "title: The first"));

        assertThat(scenarios()).isEqualTo("\n1 scenario that this can touch ran; none fails.\n");
    }

    @Test
    void a_saved_rule_runs_the_scenarios_elsewhere_that_name_it_or_its_norm() throws IOException {
        project.write("rules/other.test.yaml", scenario(15, "Many mines are held", "CONCERN"));
        save(SmallProject.RULES, GOOD.replace("held > $limit", "held > $limit + 5"));

        assertThat(scenarios()).contains("1 scenario that this can touch ran; 1 fails:");
    }

    @Test
    void after_a_saved_dossier_it_is_said_that_no_scenario_can_be_touched() throws IOException {
        project.write("rules/r.test.yaml", scenario(15, "Many mines are held", "CONCERN")).state("XAA", 6);
        workshop.saved(List.of(folder.resolve("facts/states/XAA.yaml")));

        assertThat(scenarios()).isEqualTo("\nNo scenario was run: scenarios bring facts of their own.\n");
    }

    @Test
    void a_save_that_waits_ends_the_scenarios_and_those_left_follow_after_it() throws IOException {
        project.write("rules/r.test.yaml", scenario(15, "Many mines are held", "CONCERN"));
        save(SmallProject.RULES, "// Another line.\n" + GOOD);
        assertThat(workshop.scenarios(() -> true)).isEqualTo("\n0 of 1 scenario that this can touch ran before the next save, and the others follow; none fails.\n");

        project.state("XAA", 6);
        workshop.saved(List.of(folder.resolve("facts/states/XAA.yaml")));
        assertThat(scenarios()).isEqualTo("\n1 scenario that this can touch ran; none fails.\n");
    }

    @Test
    void a_broken_file_of_scenarios_is_told_once_and_does_not_keep_the_others_from_running() throws IOException {
        project.write("rules/r.test.yaml", scenario(15, "Many mines are held", "CONCERN")).write("rules/broken.test.yaml", "scenarios:\n  - { name: x }\n");
        save(SmallProject.RULES, "// Another line.\n" + GOOD);
        assertThat(scenarios()).contains("\nrules/broken.test.yaml:2").contains("The scenarios in rules/broken.test.yaml were not run: ").endsWith("\n1 scenario that this can touch ran; none fails.\n");

        save(SmallProject.RULES, GOOD);
        assertThat(scenarios()).startsWith("\nThe scenarios in rules/broken.test.yaml were not run: no new problem, ").endsWith("\n1 scenario that this can touch ran; none fails.\n");
    }

    private void addSecondNorm() throws IOException {
        project.write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: false }
                  - { id: N 2, title: Two, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: false }
                """).write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.") + SmallProject.noMines().replace("N 1", "N 2"));
        workshop = SmallWorkshop.of(project, 40);
    }

    private static String scenario(int held, String rule, String verdict) {
        return """
                scenarios:
                  - name: A number of mines
                    asOf: 2010-01-01
                    given:
                      stockpileReports:
                        - { date: 2004, held: %d }
                    fires: ["%s"]
                    expect:
                      - { norm: "N 1", verdict: %s }
                """.formatted(held, rule, verdict);
    }
}
