package pacta.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.office.Paper.Column;
import pacta.office.Paper.Grid;
import pacta.office.Paper.Heading;
import pacta.office.Paper.Note;
import pacta.office.Paper.Paragraph;
import pacta.office.Paper.Piece;

class DocxFileTest {

    private static Paper paper(String name) {
        Grid grid = new Grid(List.of(new Column("State", 40), new Column("Says", 60)), List.of(List.of(List.of(Piece.of(name)), List.of(new Piece("It is so.", false, List.of(2, 1))))));
        return new Paper(name, "As of a day.", LocalDate.of(2010, 11, 29), List.of(new Heading(1, "First"), new Paragraph(List.of(new Piece("A sentence.", true, List.of(2)))), grid),
                List.of(new Note("Monitor", "https://monitor.example/"), new Note("Depositary", "")));
    }

    private static XWPFDocument opened(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxFile.of(paper)));
    }

    @Test
    void its_bytes_do_not_hang_on_the_time_zone_of_the_machine() throws IOException {
        try (var parts = new java.util.zip.ZipInputStream(new ByteArrayInputStream(DocxFile.of(paper("Examplia"))))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                // A time in terms of the zone would stand in this field.
                assertThat(part.getExtra()).as(part.getName()).isNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Türkiye", "Côte d'Ivoire", "<w:b/> & \"co\"", "ישראל", "العراق", "=1+1", "国"})
    void a_name_stands_in_it_as_it_is(String name) throws IOException {
        try (XWPFDocument document = opened(paper(name))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo(name);
            assertThat(document.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo(name);
        }
    }

    @Test
    void a_sign_that_no_file_may_hold_is_shown_as_such() throws IOException {
        try (XWPFDocument document = opened(paper("Land\u0001\u202E X"))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo("Land\uFFFD X");
        }
    }

    @Test
    void sources_are_footnotes_and_one_that_is_named_again_is_referred_to() throws IOException {
        try (XWPFDocument document = opened(paper("Examplia"))) {
            assertThat(document.getFootnotes()).extracting(XWPFFootnote::getParagraphs).extracting(p -> p.get(0).getText().strip())
                    .filteredOn(t -> !t.isEmpty()).containsExactly("Depositary", "Monitor, https://monitor.example/");
            String cell = document.getTables().get(0).getRow(1).getCell(1).getParagraphs().get(0).getCTP().xmlText();
            assertThat(cell).contains("NOTEREF note2").containsOnlyOnce("footnoteReference ");
        }
    }

    @Test
    void headings_and_the_heads_of_tables_are_real_ones() throws IOException {
        try (XWPFDocument document = opened(paper("Examplia"))) {
            assertThat(document.getParagraphs().get(2).getStyle()).isEqualTo("Heading1");
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().xmlText()).contains("keepNext", "outlineLvl");
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(document.getStyles().getCtStyles().xmlText()).contains("en-GB");
        }
    }

    @Test
    void it_tells_neither_who_made_it_nor_when() throws IOException {
        try (XWPFDocument document = opened(paper("Examplia"))) {
            assertThat(document.getProperties().getCoreProperties().getCreator()).isEqualTo("Pacta");
            assertThat(document.getProperties().getCoreProperties().getCreated()).isEqualTo("2010-11-29T00:00:00Z");
            assertThat(document.getProperties().getCoreProperties().getModified()).isEqualTo("2010-11-29T00:00:00Z");
            assertThat(document.getProperties().getExtendedProperties().getApplication()).isEqualTo("Pacta");
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes() throws IOException, InterruptedException {
        byte[] first = DocxFile.of(paper("Türkiye"));
        Thread.sleep(2_100); // A zip file tells times to two seconds.

        assertThat(DocxFile.of(paper("Türkiye"))).isEqualTo(first);
    }
}
