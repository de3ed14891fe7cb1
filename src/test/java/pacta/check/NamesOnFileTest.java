package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import pacta.yaml.Problem;

/** Names in rules held against all that is on file, dossiers and scenarios together. */
class NamesOnFileTest {

    @TempDir
    private Path folder;

    private SmallProject project;

    @BeforeEach
    void write() throws IOException {
        project = new SmallProject(folder);
    }

    /** JUnit would warn of a link that leads out of its folder. */
    @AfterEach
    void takeLinkAway() throws IOException {
        Files.deleteIfExists(folder.resolve("rules/link.drl"));
    }

    private List<String> told(String... codes) {
        return new Check(folder.resolve("rules"), folder.resolve("facts")).run().problems().stream().filter(p -> Arrays.asList(codes).contains(p.code())).map(Problem::inWordsWithCode).toList();
    }

    private void rule(String condition) throws IOException {
        project.write("rules/names.drl", "rule \"A name is looked for\"\n    @norm( \"N 1\" )\nwhen\n    " + condition + "\nthen\n    concern( drools, $state, \"Is it so?\" )\nend\n");
    }

    private void indicator(String name) throws IOException {
        project.write("facts/states/XAA.yaml", "state: XAA\nname: Land XAA\nindicators:\n  - { date: 2004, name: " + name + ", value: 3, source: m }\n");
    }

    @Test
    void an_indicator_that_no_dossier_and_no_scenario_has_is_advised_against_with_the_nearest() throws IOException {
        indicator("SMART objectives");
        rule("Indicator( name == \"SMART objektives\", $state : state )");

        assertThat(told("L037")).containsExactly("""
                rules/names.drl:4:5: L037 no dossier and no scenario has “SMART objektives” in the field name of Indicator
                        Indicator( name == "SMART objektives", $state : state )
                        ^
                    Did you mean SMART objectives?
                """);
    }

    @Test
    void without_anything_near_a_scenario_is_suggested() throws IOException {
        rule("Indicator( name == \"quality of life\", $state : state )");

        assertThat(told("L037")).singleElement().asString().endsWith("    Check the spelling, or write a scenario with it.\n");
    }

    @Test
    void an_indicator_of_a_dossier_is_known() throws IOException {
        indicator("SMART objectives");
        rule("Indicator( name == \"SMART objectives\", $state : state )");

        assertThat(told("L037")).isEmpty();
    }

    @Test
    void an_indicator_of_a_scenario_is_known() throws IOException {
        rule("Indicator( name == \"quality of life\", $state : state )");
        project.write("rules/names.test.yaml", """
                scenarios:
                  - name: The name is there
                    asOf: 2009-01-01
                    given:
                      indicators: [ { date: 2008, name: quality of life, value: 3 } ]
                    fires: [A name is looked for]
                """);

        assertThat(told("L037")).isEmpty();
    }

    @Test
    void a_meeting_that_is_not_listed_is_an_error() throws IOException {
        rule("Participation( meeting == \"M99\", $state : state )");

        assertThat(told("R050")).containsExactly("""
                rules/names.drl:4:31: R050 no meeting “M99” is listed in meetings.yaml
                        Participation( meeting == "M99", $state : state )
                                                  ^
                    Did you mean M1 or M2?
                """);
    }

    @Test
    void that_there_is_no_meeting_can_be_asked() throws IOException {
        rule("ExtensionDecision( meeting == \"\", $state : state )");

        assertThat(told("R050")).isEmpty();
    }

    @Test
    void what_is_in_no_list_is_not_held_against_an_empty_one() throws IOException {
        rule("Coverage( topic == \"mined areas reported\", $state : state )");

        assertThat(told("R050")).isEmpty();
    }

    @Test
    void a_rule_file_that_links_to_another_folder_is_refused_and_nothing_of_its_target_is_shown() throws IOException {
        project.write("secret.txt", "password: swordfish");
        Files.createSymbolicLink(folder.resolve("rules/link.drl"), Path.of("../secret.txt"));

        assertThat(told("R018")).containsExactly("""
                rules/link.drl: R018 this is a link that leads out of the folder that is read
                    Put the file itself in this place.
                """);
    }
}
