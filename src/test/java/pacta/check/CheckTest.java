package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.yaml.Problem;

/** One broken file neither hides what is wrong elsewhere nor makes sound files look wrong. */
class CheckTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        new CorpusCase("base", folder).writeSound();
    }

    private void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(file), before.replace(text, by));
    }

    private List<String> check() {
        return new Check(folder.resolve("rules"), folder.resolve("facts")).run().problems().stream().filter(p -> !p.isAdvice())
                .map(p -> p.code() + " " + p.file() + ":" + p.line()).toList();
    }

    @Test
    void problems_of_all_parts_are_found_at_once_and_sorted_by_file_and_line() throws IOException {
        replace("facts/states/XAA.yaml", "held", "helt");
        replace("facts/attestations.yaml", "N 2", "N 3");
        replace("facts/published-figures.yaml", "XAB", "XAC");
        replace("rules/parameters.yaml", "value: 36", "value: many");
        replace("rules/register/n.yaml", "from: 1999-03-01", "from: 1999");
        replace("rules/r.drl", "compliant(", "complaint(");
        replace("rules/r.test.yaml", "fires: [It is met]", "fires: [It is mt]");

        assertThat(check()).containsExactly("F032 facts/attestations.yaml:2", "F044 facts/published-figures.yaml:2", "Y101 facts/states/XAA.yaml:4",
                "Y109 facts/states/XAA.yaml:4", "Y205 rules/parameters.yaml:6", "R037 rules/r.drl:8", "S001 rules/r.test.yaml:4", "Y208 rules/register/n.yaml:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts/sources.yaml", "facts/meetings.yaml", "facts/convention.yaml", "facts/states/XAB.yaml", "facts/attestations.yaml",
        "facts/published-figures.yaml", "rules/register/n.yaml", "rules/parameters.yaml", "rules/r.test.yaml"})
    void a_file_that_is_no_yaml_is_one_problem_and_not_one_for_each_line_that_names_what_is_in_it(String file) throws IOException {
        replace("facts/states/XAA.yaml", "source: un }\n", "source: un }\nactivities:\n  - { date: 2009, kind: condemnation, source: un }\nparticipation:\n"
                + "  - { date: 2001, meeting: 1MSP, attended: true, source: un }\nclarificationRequests:\n  - { date: 2010, id: c, requestedBy: [XAB], source: un }\n");
        assertThat(check()).isEmpty();
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "'\n");

        assertThat(check()).singleElement().asString().startsWith("Y").contains(" " + file + ":");
    }

    @Test
    void a_register_that_does_not_name_its_text_is_one_problem() throws IOException {
        replace("rules/register/n.yaml", "instrument:", "instrumemt:");

        assertThat(check()).containsExactly("N003 rules/register/n.yaml:1");
    }

    @Test
    void a_rule_file_that_is_broken_leaves_its_scenarios_as_they_are() throws IOException {
        replace("rules/r.drl", "then\n", "");

        assertThat(check()).singleElement().asString().startsWith("R").contains(" rules/r.drl:");
    }

    @Test
    void a_rule_whose_name_stands_in_curly_quotes_still_has_its_name() throws IOException {
        replace("rules/r.drl", "\"It is met\"", "“It is met”");

        assertThat(check()).isNotEmpty().allMatch(p -> p.startsWith("R"));
    }

    @Test
    void a_problem_known_by_its_line_alone_shows_the_line() throws IOException {
        replace("facts/attestations.yaml", "N 2", "N 3");

        assertThat(new Check(folder.resolve("rules"), folder.resolve("facts")).run().problems()).filteredOn(p -> p.code().equals("F032"))
                .singleElement().extracting(Problem::text).asString().startsWith("  - { state: XAA, norm: N 3, verdict: COMPLIANT");
    }

    @Test
    void files_of_editors_and_remarks_beside_rules_and_facts_are_left_alone() throws IOException {
        for (String name : List.of("facts/README.md", "facts/states/.XAA.yaml.swp", "facts/states/XAA.yaml~", "facts/rejects.csv", "rules/.DS_Store")) {
            Files.writeString(folder.resolve(name), "x");
        }

        assertThat(check()).isEmpty();
    }
}
