package pacta.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.office.Paper.Heading;
import pacta.office.Paper.Note;
import pacta.office.Paper.Paragraph;
import pacta.office.Paper.Piece;

class PdfFileTest {

    private static final LocalDate DAY = LocalDate.of(2010, 11, 29);

    private static Paper paper(String title) {
        return new Paper(title, "As of a day.", DAY, List.of(new Heading(1, "First"), new Paragraph(List.of(new Piece("It is so.", false, List.of(1))))),
                List.of(new Note("Monitor", "https://monitor.example/?a=b&c=d")));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument opened = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(opened);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Türkiye", "São Tomé and Príncipe", "Côte d'Ivoire", "<b>Land</b> & \"co\"", "</title><script>x</script>", "ישראל", "Кыргызстан"})
    void a_name_stands_in_it_as_it_is(String name) throws IOException {
        PdfFile.Printed printed = PdfFile.of(paper(name));

        assertThat(text(printed.bytes())).contains(name).contains("It is so.1").contains("Monitor, https://monitor.example/?a=b&c=d");
        assertThat(printed.unknown()).isEmpty();
    }

    @Test
    void joined_letters_of_a_right_to_left_script_have_signs() throws IOException {
        PdfFile.Printed printed = PdfFile.of(paper("العراق"));

        assertThat(printed.unknown()).isEmpty();
        assertThat(text(printed.bytes())).doesNotContain("#");
    }

    @Test
    void signs_that_no_font_has_are_told() throws IOException {
        assertThat(PdfFile.of(paper("国 is a land")).unknown()).containsExactly("国");
    }

    @Test
    void a_mark_that_turns_the_direction_of_what_follows_is_left_out() throws IOException {
        assertThat(text(PdfFile.of(paper("Land\u202E X")).bytes())).contains("Land X").doesNotContain("\u202E");
    }

    @Test
    void it_is_tagged_and_tells_its_title_and_language_and_no_other_day() throws IOException {
        try (PDDocument opened = Loader.loadPDF(PdfFile.of(paper("Examplia")).bytes())) {
            assertThat(opened.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(opened.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(opened.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(opened.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(opened.getDocumentInformation().getTitle()).isEqualTo("Examplia");
            assertThat(opened.getDocumentInformation().getAuthor()).isEqualTo("Pacta");
            assertThat(opened.getDocumentInformation().getCreationDate().toInstant()).isEqualTo("2010-11-29T00:00:00Z");
            String metadata = new String(opened.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid").doesNotContain(Integer.toString(LocalDate.now().getYear()));
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument opened = Loader.loadPDF(PdfFile.of(paper("العراق, Türkiye")).bytes())) {
            for (PDPage page : opened.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_paper_is_the_same_bytes() throws IOException, InterruptedException {
        byte[] first = PdfFile.of(paper("Türkiye")).bytes();
        Thread.sleep(1_100); // A PDF tells times to the second.

        assertThat(PdfFile.of(paper("Türkiye")).bytes()).isEqualTo(first);
    }

    @Test
    void a_missing_font_is_named() {
        assertThatThrownBy(() -> PdfFile.of(paper("Land"), new Fonts(file -> Optional.empty()))).isInstanceOf(MissingFont.class)
                .hasMessage("The PDF cannot be printed, since the program lacks its font LiberationSans-Regular.ttf. Build Pacta again with all its libraries; a Word file needs no font: --format docx.");
    }
}
