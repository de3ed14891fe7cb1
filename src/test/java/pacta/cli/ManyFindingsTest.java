package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import pacta.engine.Assessment;
import pacta.engine.Evidence;
import pacta.engine.RuleInfo;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.Source;
import pacta.findings.InputHashes;
import pacta.findings.Run;
import pacta.findings.RunFolder;
import pacta.norms.Force;

/** Runs with 20,000 findings: far more than any register of ours has. */
class ManyFindingsTest {

    private static final int MANY = 20_000;

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void a_register() throws IOException {
        project = new SmallProject(folder.resolve("project"));
    }

    private Path run(LocalDate day, String says) throws IOException {
        Source source = new Source("m", "Monitor", "", "monitor", 1, PartialDate.parse("2005"), "https://monitor.example/");
        List<Assessment> all = IntStream.range(0, MANY).mapToObj(i -> new Assessment("XAA#" + i, "Land XAA", "N 1", Force.BINDING, VerdictKind.CONCERN, "facts",
                Severity.MEDIUM, Optional.of(LocalDate.of(2004, 1, 1)), 1, "Case " + i + says, new RuleInfo("A rule", "rules/r.drl", 1, List.of("N 1"), "", List.of(), "", "", "concern",
                RuleInfo.Sees.ONE_STATE, "", pacta.language.Rule.NONE), List.of(new Evidence("StockpileReport", "held " + i, new Origin(List.of(source), "", "facts/states/XAA.yaml", i + 1), "",
                List.of())), List.of(), List.of())).toList();
        return RunFolder.write(new Run(day, Optional.empty(), Optional.empty(), all, all, List.of(), new InputHashes("a", "b", "c", "d"), 1, MANY, 1, 1), folder.resolve("out"), told -> { });
    }

    private int pacta(String... args) {
        return terminal.run(args);
    }

    @Test
    void a_difference_tells_each_of_them() throws IOException {
        Path older = run(LocalDate.of(2005, 6, 1), " is open.");
        Path newer = run(LocalDate.of(2006, 6, 1), " is still open.");

        assertThat(pacta("diff", older.toString(), newer.toString(), "--format", "csv")).isZero();
        assertThat(terminal.out().lines().count()).isEqualTo(MANY + 1L);
        assertThat(terminal.out()).contains("changed,\"XAA#19999/N-1/a-rule\",");
    }

    @Test
    void one_of_them_can_be_decided_on_and_is_listed() throws IOException {
        Path run = run(LocalDate.of(2005, 6, 1), " is open.");
        Path reviews = Files.createDirectory(folder.resolve("reviews"));
        assertThat(pacta("review", "add", "XAA#19999/N-1/a-rule", "--run", run.toString(), "--reviews", reviews.toString(), "--by", "A", "--on", "2005-06-02", "--decision", "confirmed", "--reason",
                "It is so.")).as(terminal.err()).isZero();

        assertThat(pacta("review", "list", "--run", run.toString(), "--reviews", reviews.toString())).isZero();
        assertThat(terminal.out()).startsWith("XAA#19999/N-1/a-rule\n  confirmed\n").endsWith("1 confirmed\n");
    }

    @Test
    void all_of_them_stand_in_a_workbook_that_opens() throws Exception {
        Path run = run(LocalDate.of(2005, 6, 1), " is open.");
        Path file = folder.resolve("w.xlsx");

        assertThat(pacta("workbook", "--run", run.toString(), "--out", file.toString(), "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString()))
                .as(terminal.err()).isZero();
        try (OPCPackage opened = OPCPackage.open(file.toFile())) {
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) new XSSFReader(opened).getSheetsData();
            sheets.next().close();
            String findings = new String(sheets.next().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(findings.split("<row ", -1)).hasSize(MANY + 2);
            assertThat(findings).contains("Case 19999 is open.");
        }
        assertThat(Files.readString(folder.resolve("w-findings.csv")).lines().count()).isEqualTo(MANY + 1L);
    }
}
