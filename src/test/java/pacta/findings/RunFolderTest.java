package pacta.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.engine.Assessment;
import pacta.engine.RuleInfo;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.norms.Force;

class RunFolderTest {

    @TempDir
    private Path out;

    private final List<String> told = new ArrayList<>();

    private static Run run(String message, Force force) {
        return run(message, force, LocalDate.of(2010, 1, 1));
    }

    private static Run run(String message, LocalDate asOf) {
        return run(message, Force.BINDING, asOf);
    }

    private static Run run(String message, Force force, LocalDate asOf) {
        Assessment a = new Assessment("XAA", "Examplia", "N 1", force, VerdictKind.NON_COMPLIANT, "facts", Severity.HIGH,
                Optional.of(LocalDate.of(2008, 3, 2)), 1, message, new RuleInfo("A rule", "rules/r.drl", 1, List.of("N 1"), "", List.of(), "", "", "nonCompliant", RuleInfo.Sees.ONE_STATE, "", pacta.language.Rule.NONE), List.of(), List.of(), List.of());
        return new Run(asOf, Optional.empty(), Optional.empty(), List.of(a), List.of(a), List.of(), new InputHashes("a", "b", "c", "d"), 1, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
    void a_spreadsheet_takes_no_cell_for_a_formula(String message) throws IOException {
        Path folder = RunFolder.write(run(message, Force.BINDING), out, told::add);

        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("'" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BINDING,non-compliant", "COMMITMENT,implementation gap", "EXPECTATION,unmet"})
    void only_a_binding_norm_is_breached(String forceAndWord) throws IOException {
        String[] words = forceAndWord.split(",");
        Path folder = RunFolder.write(run("It is so.", Force.valueOf(words[0])), out, told::add);

        JsonNode finding = new ObjectMapper().readTree(Files.readString(folder.resolve("findings.json"))).get(0);
        assertThat(finding.get("word").asText()).isEqualTo(words[1]);
    }

    @Test
    void a_second_run_replaces_the_first_as_a_whole() throws IOException {
        RunFolder.write(run("The first.", Force.BINDING), out, told::add);
        Path folder = RunFolder.write(run("The second.", Force.BINDING), out, told::add);

        assertThat(Files.readString(folder.resolve("findings.json"))).contains("The second.").doesNotContain("The first.");
    }

    @Test
    void a_run_is_written_after_all_others_also_when_the_clock_was_set_back() throws IOException {
        Path earlier = RunFolder.write(run("The first.", LocalDate.of(2011, 1, 1)), out, told::add);
        Files.setLastModifiedTime(earlier.resolve("run.json"), FileTime.from(Instant.now().plus(Duration.ofDays(1))));

        Path later = RunFolder.write(run("The second.", LocalDate.of(2010, 1, 1)), out, told::add);

        assertThat(RunTimes.latest(out)).contains(later);
    }

    @Test
    void what_is_read_of_two_runs_is_refused() throws IOException {
        Path folder = RunFolder.write(run("The first.", Force.BINDING), out, told::add);
        RunReader reader = new RunReader(folder);
        reader.read();
        RunFolder.write(run("The second.", Force.BINDING), out, told::add);

        assertThatThrownBy(reader::assessments).isInstanceOf(DamagedRun.class)
                .hasMessage("The run in " + folder + " was replaced or taken away while it was read. Give the command again.");
    }
}
