package pacta.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static Run run(String message, Force force) {
        Assessment a = new Assessment("XAA/N-1/a-rule", "XAA", "Examplia", "N 1", force, VerdictKind.NON_COMPLIANT, "facts", Severity.HIGH,
                Optional.of(LocalDate.of(2008, 3, 2)), 1, message, new RuleInfo("A rule", "rules/r.drl", 1, List.of("N 1"), "", List.of(), "", "", "nonCompliant", RuleInfo.Sees.ONE_STATE, "", pacta.language.Rule.NONE), List.of(), List.of(), List.of());
        return new Run(LocalDate.of(2010, 1, 1), Optional.empty(), Optional.empty(), List.of(a), List.of(a), List.of(), new InputHashes("a", "b", "c", "d"), 1, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx"})
    void a_spreadsheet_takes_no_cell_for_a_formula(String message) throws IOException {
        Path folder = RunFolder.write(run(message, Force.BINDING), out);

        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("'" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BINDING,non-compliant", "COMMITMENT,implementation gap", "EXPECTATION,unmet"})
    void only_a_binding_norm_is_breached(String forceAndWord) throws IOException {
        String[] words = forceAndWord.split(",");
        Path folder = RunFolder.write(run("It is so.", Force.valueOf(words[0])), out);

        JsonNode finding = new ObjectMapper().readTree(Files.readString(folder.resolve("findings.json"))).get(0);
        assertThat(finding.get("word").asText()).isEqualTo(words[1]);
    }

    @Test
    void a_second_run_replaces_the_first_as_a_whole() throws IOException {
        RunFolder.write(run("The first.", Force.BINDING), out);
        Path folder = RunFolder.write(run("The second.", Force.BINDING), out);

        assertThat(Files.readString(folder.resolve("findings.json"))).contains("The second.").doesNotContain("The first.");
    }

    @Test
    void what_an_interrupted_run_left_behind_is_swept_away_after_an_hour() throws IOException {
        Path left = Files.createDirectory(out.resolve(".new-123"));
        Files.writeString(left.resolve("assessments.json"), "[");
        Files.setLastModifiedTime(left, FileTime.fromMillis(System.currentTimeMillis() - 2 * 3_600_000L));

        RunFolder.write(run("It is so.", Force.BINDING), out);

        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).extracting(p -> p.getFileName().toString()).containsExactly("2010-01-01");
        }
    }
}
