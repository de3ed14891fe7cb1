package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacta.SmallProject;

/** Files of facts that would take endless time or memory, or break what is written from them. */
class HostileDataTest {

    /** Beyond any reading; what takes longer hangs. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void project() throws IOException {
        project = new SmallProject(folder.resolve("project"));
    }

    /** What a dossier holds behind its first lines, and what is to come of it: a code, or none where it is to be taken as it stands. */
    private static final Map<String, List<String>> BODIES = Map.ofEntries(
            of("anchors that multiply", "Y012", "a: &a [x, x, x, x, x, x, x, x, x]\n" + lines(12, i -> "bcdefghijklm".charAt(i) + ": &" + "bcdefghijklm".charAt(i) + " [" + ("*" + "abcdefghijkl".charAt(i) + ", ").repeat(9) + "]")),
            of("brackets without end", "Y014", "remarks: " + "[".repeat(100_000)),
            of("fields within fields", "Y014", "remarks: " + "{ a: ".repeat(100_000)),
            of("lists within lists by indentation", "Y014", "remarks:\n" + lines(3_000, i -> " ".repeat(i) + "-")),
            of("a line of ten million signs", "Y001", "remarks:\n  - { date: 2004, text: \"" + "x".repeat(10_000_000) + "\", source: m }\n"),
            of("a text of a million signs", "", "remarks:\n  - { date: 2004, text: \"" + "x".repeat(1_000_000) + "\", source: m }\n"),
            of("a key of a million signs", "Y023", "x".repeat(1_000_000) + ": 1\n"),
            of("a list of a hundred thousand words in one line", "", "alsoKnownAs: [" + "XAB, ".repeat(100_000) + "XAC]\n"),
            of("fifty thousand fields that are none", "Y029", lines(50_000, i -> "k" + i + ": 1")),
            of("a number cut by fifty thousand commas", "Y029", "stockpileReports:\n  - { date: 2004, held: 1" + IntStream.range(0, 50_000).mapToObj(i -> ", " + (100 + i % 900)).collect(Collectors.joining()) + ", source: m }\n"),
            of("a number with fifty thousand separators", "Y209", "stockpileReports:\n  - { date: 2004, held: \"1" + ",000".repeat(50_000) + "\", source: m }\n"),
            of("signs that cannot be seen", "Y022", "remarks:\n  - { date: 2004, text: \"\u0000\u0001\", source: m }\n"),
            of("half a sign", "Y027", "stockpileReports:\n  - { date: 2004, held: 15, source: m, note: \"a \\udc00 b\" }\n"),
            of("a number beyond all numbers", "Y203", "stockpileReports:\n  - { date: 2004, held: 1e999999, source: m }\n"),
            of("a number of a million digits", "Y204", "stockpileReports:\n  - { date: 2004, held: " + "9".repeat(1_000_000) + ", source: m }\n"),
            of("an extent of a thousand digits", "Y204", "contamination:\n  - { date: 2004, km2: " + "9".repeat(1_000) + ", source: m }\n"),
            of("the largest number", "", "stockpileReports:\n  - { date: 2004, held: 9223372036854775807, source: m }\n"),
            of("a day in the year 999999999", "Y201", "stockpileReports:\n  - { date: +999999999-12-31, held: 1, source: m }\n"),
            of("a day of a million digits", "Y201", "stockpileReports:\n  - { date: " + "9".repeat(1_000_000) + ", held: 1, source: m }\n"));

    private static Map.Entry<String, List<String>> of(String name, String code, String body) {
        return Map.entry(name, List.of(code, body));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).map(l -> l + "\n").collect(Collectors.joining());
    }

    static Stream<String> bodies() {
        return BODIES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_dossier_of_this_kind_is_taken_as_it_stands_or_refused_in_a_few_lines(String name) throws IOException {
        String code = BODIES.get(name).get(0);
        project.write("facts/states/XAB.yaml", "state: XAB\nname: Land XAB\n" + BODIES.get(name).get(1));
        String out = folder.resolve("out").toString();

        int exit = assertTimeoutPreemptively(HANGS, () -> terminal.run("evaluate", "--as-of", "2010-06-01", "--out", out, "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString()));

        assertThat(exit).as(terminal.err()).isEqualTo(code.isEmpty() ? ExitCode.DONE : ExitCode.INVALID);
        assertThat(terminal.err()).contains(code.isEmpty() ? "written: " : " " + code + " ").hasSizeLessThan(60_000);
        if (code.isEmpty()) {
            assertThat(terminal.run("diff", out + "/2010-06-01", out + "/2010-06-01")).as(terminal.err()).isZero();
        }
    }
}
