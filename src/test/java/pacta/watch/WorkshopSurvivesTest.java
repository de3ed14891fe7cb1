package pacta.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** A rule that is saved and then cannot be worked out on the facts of twenty States at once ends nothing. */
class WorkshopSurvivesTest {

    private static final String GOOD = SmallProject.manyMines("{$state} holds {$held} mines.") + SmallProject.noMines();

    @TempDir
    private Path folder;

    private SmallProject project;
    private Workshop workshop;

    @BeforeEach
    void twentyStates() throws IOException {
        project = new SmallProject(folder);
        for (char c = 'D'; c < 'X'; c++) {
            project.state("XA" + c, 12);
        }
        workshop = SmallWorkshop.of(project, 1);
    }

    private String save(String rules) throws IOException {
        project.write(SmallProject.RULES, rules);
        return workshop.saved(List.of(folder.resolve(SmallProject.RULES)));
    }

    /** The rule with one condition more, which asks for a day that no month has. */
    private static String failing() {
        return GOOD.replace("    StockpileReport( held > $limit,", "    AsOf( $today : date, date < $today.withDayOfMonth( $today.year ) )\n    StockpileReport( held > $limit,");
    }

    @Test
    void the_rule_is_named_for_each_state() throws IOException {
        assertThat(save(failing())).isEqualTo("""
                23 new, 22 gone findings.

                Land XAA (XAA)
                  NEW N 1 error
                    The rule “Many mines are held” could not be evaluated for Land XAA: a step leads to a day that
                    does not exist, or too far away.

                  44 more: N 1 44
                """);
    }

    @Test
    void the_next_save_goes_on_from_there() throws IOException {
        save(failing());

        assertThat(save(GOOD)).startsWith("22 new, 23 gone findings.\n");
        assertThat(save(GOOD.replace("held > $limit", "held > $limit + 5"))).startsWith("21 gone findings.\n");
    }

    @Test
    void the_scenarios_name_it_too() throws IOException {
        project.write("rules/r.test.yaml", """
                scenarios:
                  - { name: Fifteen mines, asOf: 2010-01-01, given: { stockpileReports: [ { date: 2004, held: 15 } ] }, fires: [Many mines are held] }
                """);
        save(failing());

        assertThat(workshop.scenarios(() -> false)).contains("1 scenario that this can touch ran; 1 fails:",
                "The rule “Many mines are held” could not be evaluated for Examplia: a step leads to a day that does not exist, or too far away.");
    }
}
