package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.yaml.Problem;

/**
 * Each kind of problem in data, raised at the right line, in the words of {@code expected.txt}, and nothing else beside it. After a change of messages,
 * {@code mvn test -Dtest=DataCorpusTest -Dpacta.accept} writes that file anew; read the difference.
 */
class DataCorpusTest {

    @TempDir
    private Path folder;

    /** JUnit would warn of a link that leads out of its folder. */
    @AfterEach
    void takeLinksAway() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path p : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(p);
            }
        }
    }

    static List<String> cases() throws IOException {
        return CorpusCase.names();
    }

    private List<Problem> check() {
        return new Check(folder.resolve("rules"), folder.resolve("facts"), folder.resolve("reviews")).run().problems().stream().filter(p -> !p.isAdvice()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_kind_of_problem_is_found_in_its_place_and_none_besides(String name) throws IOException {
        CorpusCase example = new CorpusCase(name, folder);
        example.write();

        List<Problem> found = check();

        assertThat(found.stream().map(p -> p.code() + " " + p.file() + (p.line() > 0 ? ":" + p.line() : "")).sorted().toList())
                .as("%s", found).isEqualTo(example.expected());
        assertThat(example.expected()).as("what the case is named after").anyMatch(e -> e.startsWith(name.substring(0, 4)));
    }

    @Test
    void each_problem_is_told_in_the_words_that_are_expected() throws IOException {
        StringBuilder out = new StringBuilder();
        for (String name : cases()) {
            Path place = folder.resolve(name);
            new CorpusCase(name, place).write();
            out.append("== ").append(name).append('\n');
            new Check(place.resolve("rules"), place.resolve("facts"), place.resolve("reviews")).run().problems().stream().filter(p -> !p.isAdvice()).limit(12)
                    .forEach(p -> out.append(p.inWordsWithCode()));
            out.append('\n');
        }
        Path expected = CorpusCase.CORPUS.resolve("expected.txt");
        if (System.getProperty("pacta.accept") != null) {
            Files.writeString(expected, out);
        }
        assertThat(out.toString()).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_said_is_plain(String name) throws IOException {
        new CorpusCase(name, folder).write();

        assertThat(check()).allSatisfy(p -> assertThat(p.message() + p.suggestion()).doesNotContain("Exception", "null", "java.", "[ERR", "while parsing"));
    }

    @Test
    void the_register_that_the_examples_break_is_sound() throws IOException {
        new CorpusCase("base", folder).writeSound();

        Checked checked = new Check(folder.resolve("rules"), folder.resolve("facts"), folder.resolve("reviews")).run();

        assertThat(checked.hasErrors()).as("%s", checked.problems()).isFalse();
        assertThat(checked.counts()).isEqualTo(new Checked.Counts(1, 2, 1, 1, 2, 1));
    }
}
