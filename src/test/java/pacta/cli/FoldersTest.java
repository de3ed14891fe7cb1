package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.SmallProject;

/** Folders of rules and facts that somebody names, however odd. */
class FoldersTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void aProject() throws IOException {
        project = new SmallProject(folder);
    }

    private int run(String command, String rules) {
        return terminal.run(Stream.of(command, "--rules", rules, "--facts", project.path("facts").toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--rules", "--facts"})
    void an_empty_name_is_refused(String option) {
        assertThat(terminal.run("evaluate", option, "")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(option + " names no folder: it is empty. Name one, or leave the option out for the shipped one.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "evaluate"})
    void the_file_of_a_problem_is_named_as_it_is_found_from_where_the_command_was_typed(String command) throws IOException {
        project.write(SmallProject.RULES, "rule \"Half\nwhen\n");
        String given = Path.of("").toAbsolutePath().relativize(project.path("rules")).toString();

        assertThat(run(command, given)).isEqualTo(3);
        String line = (terminal.out() + terminal.err()).lines().filter(l -> l.contains("r.drl:")).findFirst().orElseThrow();
        assertThat(line).startsWith(given + "/r.drl:");
        assertThat(Path.of(line.substring(0, line.indexOf(":")))).exists();
    }

    @Test
    void programs_that_check_find_the_file_too() throws IOException {
        project.write(SmallProject.RULES, "rule \"Half\nwhen\n");

        terminal.run("check", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--format", "json");
        assertThat(terminal.out()).contains("\"file\" : \"" + project.path(SmallProject.RULES) + "\"");
    }

    @Test
    void a_run_names_files_by_their_folder_alone() throws IOException {
        assertThat(terminal.run("evaluate", "--as-of", "2010-06-01", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out",
                folder.resolve("out").toString())).isZero();

        assertThat(Files.readString(folder.resolve("out/2010-06-01/findings.json"))).contains("\"file\":\"rules/r.drl\"").doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "evaluate"})
    void a_folder_with_hundreds_of_problems_shows_the_first_and_says_how_many_more(String command) throws IOException {
        for (int i = 0; i < 150; i++) {
            project.write("rules/odd" + i + ".drl", "");
        }

        assertThat(run(command, project.path("rules").toString())).isEqualTo(3);
        assertThat(terminal.out() + terminal.err()).contains("\nand 50 more in 50 files; “./pacta check --format json” lists them\n", "\n150 problems");
        assertThat((terminal.out() + terminal.err()).lines().filter(l -> l.contains(" R018 "))).hasSize(100);
    }
}
