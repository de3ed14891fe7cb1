package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import pacta.Fuzzing;
import pacta.Mangled;
import pacta.SmallProject;
import pacta.findings.DamagedRun;
import pacta.findings.RunReader;

/**
 * Whatever stands in the files of a run: the commands that take a run end with what it says or with a sentence on what is damaged.
 * {@code -Djqwik.tries.default=10000000 -Dpacta.fuzz.seconds=300} goes on longer.
 */
@AddLifecycleHook(Fuzzing.class)
class FuzzedRunsTest {

    private static final Duration HANGS = Duration.ofSeconds(60);
    private static final List<String> PIECES = List.of("{", "}", "[", "]", ",", ":", "\"\"", "\"", "\\", "\"\\ud800\"", "\"\\u0000\"", "\"\\u001b[2J\"", "null", "true", "0", "-1", "1.5", "1e999999", "99999999999999999999", "9223372036854775807",
            "\"9999-12-31\"", "\"+999999999-12-31\"", "\"2010-02-30\"", "\"2010\"", "\"XAA\"", "\"*\"", "\"XAA#x\"", "\"N 1\"", "\"N 9\"", "\"NON_COMPLIANT\"", "\"binding\"", "\"\n\"", "\n", "\u0000", "\ufeff", "é", "🙂", "\u2028",
            "\"id\": ", "\"state\": ", "\"evidence\": ", "\"because\": [ {} ], ", "[".repeat(2_000), "{\"because\":[".repeat(500), "\"" + "a".repeat(5_000) + "\"", "9".repeat(5_000), "//", "/* */", "NaN", "Infinity");

    private final Terminal terminal = new Terminal();
    private final Path folder;
    private final Path older;
    private final Path newer;

    FuzzedRunsTest() throws IOException {
        folder = Files.createTempDirectory("pacta-fuzz");
        folder.toFile().deleteOnExit();
        SmallProject project = new SmallProject(folder.resolve("project"));
        for (String day : List.of("2005-06-01", "2010-06-01")) {
            assertThat(terminal.run("evaluate", "--as-of", day, "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("out").toString())).isZero();
        }
        older = folder.resolve("out/2005-06-01");
        newer = folder.resolve("out/2010-06-01");
    }

    /** A file of a run, and what is to stand in it. */
    private record Input(Path file, String text) {
    }

    @Provide
    Arbitrary<Input> inputs() throws IOException {
        try (Stream<Path> files = Files.list(newer)) {
            List<Path> json = files.filter(p -> p.toString().endsWith(".json")).sorted().toList();
            // Of another version, hashes are not looked at.
            return Combinators.combine(Arbitraries.of(json), Arbitraries.of("\"0.1.0\"", "\"0.0.9\""), Mangled.by(PIECES, 3)).as((file, version, mangle) -> new Input(file, mangle.apply(Mangled.sound(file).replace("\"0.1.0\"", version))));
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void a_run_is_taken_as_it_stands_or_refused_with_a_sentence(@ForAll("inputs") Input input) throws IOException {
        String sound = Files.readString(input.file());
        Files.writeString(input.file(), input.text());
        try {
            assertTimeoutPreemptively(HANGS, this::parts);
            // A workbook takes far longer than all the others together.
            for (String[] command : Math.floorMod(input.text().hashCode(), 10) == 0 ? commands() : commands().subList(0, 3)) {
                int code = assertTimeoutPreemptively(HANGS, () -> terminal.run(command));
                assertThat(code).as("%s: %s", List.of(command), terminal.err()).isNotEqualTo(ExitCode.INTERNAL);
                assertThat(terminal.err()).doesNotContain("Exception", "java.");
            }
        } finally {
            Files.writeString(input.file(), sound);
        }
    }

    private void parts() {
        RunReader run = new RunReader(newer);
        for (Runnable part : List.<Runnable>of(run::read, run::assessments, run::figures, () -> run.standing(Set.of("XAA/N 1")))) {
            try {
                part.run();
            } catch (DamagedRun e) {
                assertThat(e.getMessage()).startsWith("The run in " + newer + " cannot be used: ").endsWith(". Copy it again as a whole, or make it again with “evaluate”.");
            }
        }
    }

    private List<String[]> commands() {
        return List.of(new String[] {"diff", older.toString(), newer.toString()}, new String[] {"diff", newer.toString(), older.toString(), "--format", "json"},
                new String[] {"review", "list", "--run", newer.toString(), "--reviews", folder.resolve("reviews").toString()},
                new String[] {"workbook", "--run", newer.toString(), "--rules", folder.resolve("project/rules").toString(), "--facts", folder.resolve("project/facts").toString(), "--out", folder.resolve("w.xlsx").toString()});
    }
}
