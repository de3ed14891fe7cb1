package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** What the skeletons leave to be replaced is named until it is. */
class LeftoversTest {

    @TempDir
    private Path folder;

    private List<String> found(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        Problems problems = new Problems();
        new Leftovers(problems).in(folder, "rules");
        Files.delete(folder.resolve(file));
        return problems.sorted().stream().map(Problem::inWordsWithCode).toList();
    }

    @Test
    void a_message_of_the_skeleton_is_named_with_its_place() throws IOException {
        assertThat(found("n/r.drl", "rule\n    concern( drools, $state, \"Replace me: of {$state}.\" )\n")).containsExactly("""
                rules/n/r.drl:2:31: L036 “Replace me” still stands here from the skeleton
                        concern( drools, $state, "Replace me: of {$state}." )
                                                  ^
                    Write what it asks for in its place, or take the line out if it is a comment.
                """);
    }

    @Test
    void so_is_what_stands_in_a_norm_a_scenario_or_a_comment() throws IOException {
        assertThat(found("register/n.yaml", "asks: \"Replace me: what it asks.\"\n")).hasSize(1);
        assertThat(found("r.test.yaml", "indicators:\n  - { name: \"replace me: Stock is held\" }\n")).hasSize(1);
        assertThat(found("r.drl", "// Replace this line: which part of which text these rules stand for.\n")).hasSize(1);
    }

    @Test
    void words_of_ones_own_and_other_files_are_left_alone() throws IOException {
        assertThat(found("r.drl", "// A later report replaces the earlier one; a State may replace mines.\n")).isEmpty();
        assertThat(found("README.md", "Replace me\n")).isEmpty();
    }

    @Test
    void every_request_of_a_skeleton_is_known() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/pacta/skeleton"))) {
            List<String> asking = files.flatMap(LeftoversTest::lines).filter(l -> l.toLowerCase().contains("replace")).toList();
            assertThat(asking).isNotEmpty().allMatch(l -> Leftovers.TO_REPLACE.matcher(l).find());
        }
    }

    private static Stream<String> lines(Path p) {
        try {
            return Files.readAllLines(p).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
