package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.SmallProject;

/** The workbook of a small register, opened again: three States, of which XAB and XAC hold more mines than ten. */
class WorkbookCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void three_states() throws IOException {
        project = new SmallProject(folder.resolve("project"));
    }

    private int run(String... args) {
        return terminal.run(args);
    }

    private int workbook(String... more) {
        return run(Stream.of(Stream.of("workbook", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString()), Stream.of(more)).flatMap(s -> s).toArray(String[]::new));
    }

    private Path file() {
        return folder.resolve("w.xlsx");
    }

    private XSSFWorkbook written(String... more) throws IOException {
        List<String> options = new ArrayList<>(List.of("--out", file().toString()));
        options.addAll(Stream.of(more).anyMatch(m -> m.equals("--run")) ? List.of() : List.of("--meeting", "M2"));
        options.addAll(List.of(more));
        assertThat(workbook(options.toArray(String[]::new))).as(terminal.err()).isZero();
        return new XSSFWorkbook(Files.newInputStream(file()));
    }

    private static List<String> texts(Sheet sheet, int row) {
        return StreamSupport.stream(sheet.getRow(row).spliterator(), false).map(Cell::toString).toList();
    }

    /** The cell in the column of this head. */
    private static Cell cell(Sheet sheet, int row, String head) {
        return sheet.getRow(row).getCell(texts(sheet, 0).indexOf(head));
    }

    private String refused() {
        return terminal.err().replace(folder + "/", "").strip();
    }

    @Test
    void the_sheets_are_the_matrix_findings_facts_deadlines_and_figures() throws IOException {
        try (XSSFWorkbook book = written()) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("matrix", "findings", "facts", "deadlines", "figures", "about");
            assertThat(texts(book.getSheet("matrix"), 0)).containsExactly("State", "code", "N 1 One");
            assertThat(texts(book.getSheet("matrix"), 2)).containsExactly("Land XAB", "XAB", "concern");
            assertThat(texts(book.getSheet("findings"), 1)).startsWith("Land XAB", "XAB", "N 1", "One", "concern").contains("Land XAB holds 15 mines.", "Monitor", "XAB/N-1/many-mines-are-held");
        }
    }

    @Test
    void a_name_without_its_ending_is_refused_with_the_whole_name() {
        assertThat(workbook("--meeting", "M2", "--out", folder.resolve("wb").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(refused()).isEqualTo("--out names the XLSX file; its name must end in .xlsx. Write --out wb.xlsx; the sheets as CSV files are put beside it.");
        assertThat(folder.resolve("wb")).doesNotExist();
    }

    @Test
    void a_folder_is_refused_with_a_file_in_it() {
        assertThat(workbook("--meeting", "M2", "--out", folder.resolve("project").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(refused()).isEqualTo("--out names the XLSX file, and project is a folder. Write --out project/workbook.xlsx; the sheets as CSV files are put beside it.");
    }

    @Test
    void numbers_and_days_are_real_ones() throws IOException {
        project.write("facts/states/XAA.yaml", "state: XAA\nname: Land XAA\nstockpileReports:\n  - { date: 2004-05-03, held: 5000000, source: m }\n");
        try (XSSFWorkbook book = written()) {
            Sheet facts = book.getSheet("facts");
            assertThat(cell(facts, 1, "counted").getStringCellValue()).isEqualTo("held");
            assertThat(cell(facts, 1, "number").getNumericCellValue()).isEqualTo(5_000_000);
            assertThat(DateUtil.isCellDateFormatted(cell(facts, 1, "date"))).isTrue();
            assertThat(cell(facts, 1, "date").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2004, 5, 3, 0, 0));
        }
    }

    @Test
    void a_date_of_a_month_or_year_stays_a_text_beside_its_first_and_last_day() throws IOException {
        try (XSSFWorkbook book = written()) {
            Sheet facts = book.getSheet("facts");
            assertThat(cell(facts, 1, "date").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(facts, 1, "date").getStringCellValue()).isEqualTo("2004");
            assertThat(cell(facts, 1, "earliest").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2004, 1, 1, 0, 0));
            assertThat(cell(facts, 1, "latest").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2004, 12, 31, 0, 0));
        }
    }

    @Test
    void further_dates_and_numbers_of_a_fact_have_columns_of_their_own() throws IOException {
        project.write("facts/states/XAA.yaml", "state: XAA\nname: Land XAA\nextensionRequests:\n  - { date: 2004-05-03, id: r, newDeadline: 2006-03, source: m }\n");
        try (XSSFWorkbook book = written()) {
            Sheet facts = book.getSheet("facts");
            assertThat(cell(facts, 1, "further date").getStringCellValue()).isEqualTo("new deadline");
            assertThat(cell(facts, 1, "day").getStringCellValue()).isEqualTo("2006-03");
            assertThat(cell(facts, 1, "latest of it").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2006, 3, 31, 0, 0));
        }
    }

    @Test
    void a_deadline_that_was_moved_shows_both_days_and_how_many_are_left() throws IOException {
        project.write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.") + SmallProject.noMines() + """
                rule "It is due"
                    @norm( "N 1" )
                when
                    StockpileReport( held == 15, $state : state )
                then
                    due( drools, $state, LocalDate.of( 2010, 6, 11 ) )
                end
                rule "It was moved"
                    @norm( "N 1" )
                when
                    StockpileReport( held == 15, $state : state )
                then
                    due( drools, $state, LocalDate.of( 2010, 6, 21 ) )
                end
                """);
        try (XSSFWorkbook book = written()) {
            Sheet deadlines = book.getSheet("deadlines");
            assertThat(cell(deadlines, 1, "first deadline").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2010, 6, 11, 0, 0));
            assertThat(cell(deadlines, 1, "deadline in force").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2010, 6, 21, 0, 0));
            assertThat(cell(deadlines, 1, "times moved").getNumericCellValue()).isEqualTo(1);
            assertThat(cell(deadlines, 1, "days left").getNumericCellValue()).isEqualTo(20);
            assertThat(cell(deadlines, 1, "word").getStringCellValue()).isEqualTo("concern");
        }
    }

    @Test
    void figures_are_numbers_with_the_states_behind_them() throws IOException {
        project.write("rules/f.drl", """
                rule "States are counted"
                    @sees( "all States" )
                when
                    accumulate( StockpileReport( $s : state ); $n : count( $s ), $all : collectSet( $s ); $n > 0 )
                then
                    figure( drools, "States", "", $n, $all )
                end
                """);
        try (XSSFWorkbook book = written()) {
            Sheet figures = book.getSheet("figures");
            assertThat(cell(figures, 1, "value").getNumericCellValue()).isEqualTo(3);
            assertThat(cell(figures, 1, "which").getStringCellValue()).isEqualTo("Land XAA, Land XAB, Land XAC");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "=HYPERLINK(\\\"http://x.example\\\")", "<b>&amp;", "L'Île", "ישראל", "_x0041_"})
    void a_name_is_shown_as_it_is_and_never_a_formula(String name) throws IOException {
        project.write("facts/states/XAB.yaml", "state: XAB\nname: \"" + name + "\"\nstockpileReports:\n  - { date: 2004, held: 15, source: m }\n");
        String plain = name.replace("\\", "");
        try (XSSFWorkbook book = written()) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    assertThat(row).noneMatch(c -> c.getCellType() == CellType.FORMULA);
                }
            }
            Cell state = StreamSupport.stream(book.getSheet("findings").spliterator(), false).filter(r -> r.getCell(1).getStringCellValue().equals("XAB")).findFirst().orElseThrow().getCell(0);
            assertThat(state.getStringCellValue()).isEqualTo(plain);
            assertThat(state.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@".indexOf(plain.charAt(0)) >= 0);
        }
        assertThat(Files.readString(folder.resolve("w-findings.csv"))).contains((("=+-@".indexOf(plain.charAt(0)) >= 0) ? "'" : "") + plain.replace("\"", "\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/a?b=c,true", "javascript:alert(1),false", "file:///etc/passwd,false", "https://,false", "https://x.example/a b,false"})
    void only_an_address_of_the_web_is_a_link(String addressAndLink) throws IOException {
        String[] parts = addressAndLink.split(",");
        project.write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor, url: \"" + parts[0] + "\" }\n");
        try (XSSFWorkbook book = written()) {
            Cell link = cell(book.getSheet("findings"), 1, "link");
            assertThat(link.getStringCellValue()).isEqualTo(parts[0]);
            assertThat(link.getHyperlink() != null).isEqualTo(Boolean.parseBoolean(parts[1]));
        }
    }

    @Test
    void each_sheet_has_a_filter_a_head_that_stays_and_is_printed_on_each_page() throws IOException {
        try (XSSFWorkbook book = written()) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).isNotZero();
            }
        }
    }

    @Test
    void the_file_tells_neither_who_made_it_nor_when() throws IOException {
        try (XSSFWorkbook book = written()) {
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Pacta");
            assertThat(book.getProperties().getCoreProperties().getCreated()).isEqualTo("2010-06-01T00:00:00Z");
            assertThat(book.getProperties().getCoreProperties().getModified()).isEqualTo("2010-06-01T00:00:00Z");
            assertThat(book.getProperties().getCoreProperties().getLastModifiedByUser()).isNull();
            assertThat(book.getProperties().getExtendedProperties().getApplication()).isEqualTo("Pacta");
        }
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException, InterruptedException {
        written().close();
        byte[] first = Files.readAllBytes(file());
        Thread.sleep(2_100); // A zip file tells times to two seconds.
        written().close();

        assertThat(Files.readAllBytes(file())).isEqualTo(first);
    }

    @Test
    void a_text_that_no_cell_can_hold_is_cut_with_a_note_and_whole_as_csv() throws IOException {
        String note = "long ".repeat(8_000) + "end";
        project.write("facts/states/XAA.yaml", "state: XAA\nname: Land XAA\nstockpileReports:\n  - { date: 2004, held: 5, source: m, note: \"" + note + "\" }\n");
        try (XSSFWorkbook book = written()) {
            assertThat(cell(book.getSheet("facts"), 1, "note").getStringCellValue()).hasSize(32_767)
                    .endsWith(" … [cut here: the text has 40,003 characters, a cell holds 32,767; the CSV file has the whole]");
        }
        assertThat(refused()).startsWith("1 text is longer than a cell can hold and cut in the sheet facts; the CSV file beside it holds all.\n");
        assertThat(Files.readString(folder.resolve("w-facts.csv"))).contains(note);
    }

    @Test
    void a_subset_holds_nothing_of_others() throws IOException {
        try (XSSFWorkbook book = written("--state", "Land XAB")) {
            for (String sheet : List.of("matrix", "findings", "facts")) {
                assertThat(book.getSheet(sheet).getLastRowNum()).as(sheet).isEqualTo(1);
                assertThat(texts(book.getSheet(sheet), 1)).contains("XAB");
            }
            assertThat(texts(book.getSheet("about"), 2)).containsExactly("limited to", "the State XAB");
        }
    }

    @Test
    void under_some_norms_the_facts_are_those_that_their_verdicts_rest_on() throws IOException {
        try (XSSFWorkbook book = written("--norm", "N 1")) {
            assertThat(book.getSheet("facts")).extracting(r -> r.getCell(1).getStringCellValue()).containsExactly("code", "XAB", "XAC");
        }
    }

    @Test
    void without_findings_the_sheet_has_its_head_alone() throws IOException {
        project.state("XAB", 5).state("XAC", 5);
        try (XSSFWorkbook book = written()) {
            assertThat(book.getSheet("findings").getLastRowNum()).isZero();
            assertThat(book.getSheet("findings").getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        }
    }

    @Test
    void what_was_decided_stands_beside_its_finding_and_public_leaves_out_internal_notes() throws IOException {
        Path reviews = Files.createDirectory(folder.resolve("reviews"));
        assertThat(run("evaluate", "--meeting", "M2", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("out").toString())).isZero();
        assertThat(run("review", "add", "XAB/N-1/many-mines-are-held", "--run", folder.resolve("out/2010-06-01-M2").toString(), "--reviews", reviews.toString(), "--by", "First officer", "--on",
                "2010-06-03", "--decision", "disputed", "--reason", "The State holds fewer.", "--reply", "=We hold 3.", "--internal", "Call them.")).isZero();
        try (XSSFWorkbook book = written("--reviews", reviews.toString())) {
            Sheet findings = book.getSheet("findings");
            assertThat(cell(findings, 1, "review").getStringCellValue()).isEqualTo("disputed");
            assertThat(cell(findings, 1, "reply of the State").getStringCellValue()).isEqualTo("=We hold 3.");
            assertThat(cell(findings, 1, "internal note").getStringCellValue()).isEqualTo("Call them.");
        }
        try (XSSFWorkbook book = written("--reviews", reviews.toString(), "--public")) {
            assertThat(cell(book.getSheet("findings"), 1, "internal note").getStringCellValue()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("w-findings.csv"))).doesNotContain("Call them.").contains("'=We hold 3.");
    }

    private Path stored() {
        assertThat(run("evaluate", "--meeting", "M2", "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--out", folder.resolve("out").toString())).isZero();
        return folder.resolve("out/2010-06-01-M2");
    }

    @Test
    void a_stored_run_gives_the_same_workbook() throws IOException {
        written().close();
        byte[] evaluated = Files.readAllBytes(file());
        written("--run", stored().toString()).close();

        assertThat(Files.readAllBytes(file())).isEqualTo(evaluated);
    }

    @Test
    void a_run_of_other_facts_keeps_its_findings_and_says_what_is_left_out() throws IOException {
        Path stored = stored();
        project.state("XAB", 0);
        try (XSSFWorkbook book = written("--run", stored.toString())) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("matrix", "findings", "figures", "about");
            assertThat(texts(book.getSheet("findings"), 1)).contains("Land XAB holds 15 mines.");
            assertThat(texts(book.getSheet("about"), 3)).containsExactly("remark", "The sheet of facts is left out: the run was made from other facts than those at hand.");
        }
    }

    @Test
    void a_run_copied_in_part_is_refused() throws IOException {
        Path stored = stored();
        Files.delete(stored.resolve("assessments.json"));

        assertThat(workbook("--run", stored.toString())).isEqualTo(3);
        assertThat(refused()).isEqualTo("The run in out/2010-06-01-M2 cannot be used: it has no assessments.json, so it was copied in part. Copy it again as a whole, or make it again with “evaluate”.");
    }

    @Test
    void a_run_whose_assessments_break_off_is_refused() throws IOException {
        Path stored = stored();
        String whole = Files.readString(stored.resolve("assessments.json"));
        Files.writeString(stored.resolve("assessments.json"), whole.substring(0, whole.length() / 2));

        assertThat(workbook("--run", stored.toString())).isEqualTo(3);
        assertThat(refused()).startsWith("The run in out/2010-06-01-M2 cannot be used: assessments.json breaks off or is no JSON in line ");
    }

    @Test
    void a_run_of_another_version_that_wrote_other_fields_is_refused() throws IOException {
        Path stored = stored();
        Files.writeString(stored.resolve("figures.json"), "[\n{\"called\":\"x\"}\n]\n");

        assertThat(workbook("--run", stored.toString())).isEqualTo(3);
        assertThat(refused()).isEqualTo("The run in out/2010-06-01-M2 cannot be used: figures.json does not hold what this version of Pacta writes (“name” is missing). "
                + "Copy it again as a whole, or make it again with “evaluate”.");
    }

    @Test
    void a_run_of_another_version_is_shown_as_it_stands_and_that_is_said() throws IOException {
        Path stored = stored();
        Files.writeString(stored.resolve("run.json"), Files.readString(stored.resolve("run.json")).replaceFirst("\"pacta\" : \"[^\"]*\"", "\"pacta\" : \"0.0.1\""));

        assertThat(workbook("--run", stored.toString())).isZero();
        assertThat(refused()).startsWith("out/2010-06-01-M2 was made by Pacta 0.0.1; this is 0.1.0. What it holds is taken as it stands, and cannot be checked for edits; “evaluate” makes it anew.");
    }

    @Test
    void a_run_is_of_its_own_day() {
        assertThat(workbook("--run", stored().toString(), "--as-of", "2010-06-01")).isEqualTo(2);
        assertThat(refused()).isEqualTo("A run is of its own day; leave out --as-of, --meeting and --known-by beside --run.");
    }

    @Test
    void a_target_below_a_file_is_refused() throws IOException {
        Files.writeString(folder.resolve("f"), "");

        assertThat(workbook("--meeting", "M2", "--out", folder.resolve("f/w.xlsx").toString())).isEqualTo(2);
        assertThat(refused()).isEqualTo("The workbook cannot be written to f/w.xlsx: a file stands where a folder is needed. Nothing was left half-written; name another file with --out.");
    }

    @Test
    void a_target_that_is_a_folder_is_refused_and_nothing_is_left() throws IOException {
        Files.createDirectory(file());

        assertThat(workbook("--meeting", "M2", "--out", file().toString())).isEqualTo(2);
        assertThat(refused()).isEqualTo("--out names the XLSX file, and w.xlsx is a folder. Write --out w.xlsx/workbook.xlsx; the sheets as CSV files are put beside it.");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("project", "w.xlsx");
        }
    }
}
