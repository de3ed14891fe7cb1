package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that try to do more than conclude: each ends with a message and exit 3, and nothing of it has run. */
class HostileRulesTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/hostile");
    private static final String RAN = "pacta.hostile";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void register() throws IOException {
        System.clearProperty(RAN);
        Files.createDirectories(folder.resolve("facts/states"));
        Files.createDirectories(folder.resolve("rules/register"));
        Files.writeString(folder.resolve("facts/sources.yaml"), "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor }\n");
        Files.writeString(folder.resolve("facts/meetings.yaml"), "meetings: []\n");
        Files.writeString(folder.resolve("facts/convention.yaml"), "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        Files.writeString(folder.resolve("facts/states/XAA.yaml"), "state: XAA\nname: Examplia\n");
        Files.writeString(folder.resolve("rules/parameters.yaml"), "parameters: []\n");
        Files.writeString(folder.resolve("rules/register/n.yaml"), """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?" }
                """);
    }

    @AfterEach
    void nothing_has_run() {
        assertThat(System.getProperty(RAN)).isNull();
        assertThat(Path.of("hostile")).doesNotExist();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(CORPUS)) {
            return all.sorted().toList().stream();
        }
    }

    private int run(String... command) {
        List<String> args = Stream.concat(Stream.of(command), Stream.of("--rules", folder.resolve("rules").toString())).toList();
        return terminal.run(args.toArray(String[]::new));
    }

    private int evaluate() {
        return run("evaluate", "--facts", folder.resolve("facts").toString(), "--out", folder.resolve("out").toString(), "--as-of", "2010-01-01");
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_refused_with_a_message_at_its_line(Path file) throws IOException {
        Files.copy(file, folder.resolve("rules/r.drl"));

        int code = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::evaluate);

        assertThat(code).as(terminal.err()).isEqualTo(3);
        assertThat(terminal.err()).contains("rules/r.drl:", "nothing was evaluated").doesNotContain("Exception", "StackOverflow", "went wrong inside");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("files")
    void its_scenarios_are_not_run_either(Path file) throws IOException {
        Files.copy(file, folder.resolve("rules/r.drl"));
        Files.writeString(folder.resolve("rules/r.test.yaml"), "scenarios:\n  - { name: One, asOf: 2010-01-01, fires: [ A rule ] }\n");

        assertThat(run("test")).isEqualTo(3);
    }

    @Test
    void there_are_more_than_forty_attempts() throws IOException {
        assertThat(files()).hasSizeGreaterThan(90);
    }
}
