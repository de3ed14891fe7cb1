package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.SmallProject;
import pacta.office.Links;

/** Addresses of sources: only pages of the web become links, in whatever file they are shown. */
class AddressesTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void a_register() throws IOException {
        project = new SmallProject(folder.resolve("project"));
        project.write("rules/brief.yaml", "speak: [CONCERN]\nrest: All\n");
    }

    private void address(String url) throws IOException {
        project.write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor, url: \"" + url.replace("\"", "\\\"") + "\" }\n");
    }

    private void run(String command, String... more) {
        assertThat(terminal.run(Stream.of(command, "--rules", project.path("rules").toString(), "--facts", project.path("facts").toString(), "--meeting", "M2"), more)).as(terminal.err()).isZero();
    }

    private List<String> linksOfTheReport() throws IOException {
        Path file = folder.resolve("r.html");
        run("report", "--out", file.toString());
        return Pattern.compile("(?i)(?:href|src|action)\\s*=\\s*\"(?!#)([^\"]*)\"").matcher(Files.readString(file).replaceAll("(?s)<(script|style)>.*?</\\1>", "")).results().map(m -> m.group(1)).toList();
    }

    private void brief() {
        run("brief", "XAB", "--out", folder.resolve("b").toString());
    }

    private List<String> linksOfThePdf() throws IOException {
        List<String> out = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(folder.resolve("b/2010-06-01-M2-XAB.pdf").toFile())) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation a : page.getAnnotations()) {
                    if (a instanceof PDAnnotationLink link && link.getAction() != null) {
                        out.add(link.getAction() instanceof PDActionURI uri ? uri.getURI() : link.getAction().getSubType());
                    }
                }
            }
        }
        return out.stream().filter(l -> !l.equals("GoTo")).toList();
    }

    /** What the parts of an office file lead to outside of it. */
    private static List<String> linksOf(Path office) throws IOException {
        List<String> out = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(office))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (part.getName().endsWith(".rels")) {
                    Pattern.compile("<Relationship [^>]*TargetMode=\"External\"[^>]*>").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                            .forEach(m -> out.add(m.group().replaceAll(".*Target=\"([^\"]*)\".*", "$1")));
                }
            }
        }
        return out.stream().distinct().toList();
    }

    private List<String> linksOfTheWorkbook() throws IOException {
        run("workbook", "--out", folder.resolve("w.xlsx").toString());
        return linksOf(folder.resolve("w.xlsx"));
    }

    @Test
    void a_page_of_the_web_is_linked() throws IOException {
        address("https://example.org/m");
        brief();

        assertThat(linksOfTheReport()).containsOnly("https://example.org/m");
        assertThat(linksOfThePdf()).containsOnly("https://example.org/m");
        assertThat(linksOfTheWorkbook()).containsOnly("https://example.org/m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,<script>alert(1)</script>"})
    void what_would_run_something_never_becomes_a_link(String url) throws IOException {
        address(url);
        brief();

        assertThat(linksOfTheReport()).isEmpty();
        assertThat(linksOfThePdf()).isEmpty();
        assertThat(linksOf(folder.resolve("b/2010-06-01-M2-XAB.docx"))).isEmpty();
        assertThat(linksOfTheWorkbook()).isEmpty();
    }

    @Test
    void an_address_that_was_cut_off_is_shown_and_not_linked() throws IOException {
        address("https://example.org/the-rest-is-cut-o…");

        assertThat(linksOfTheReport()).isEmpty();
        assertThat(Files.readString(folder.resolve("r.html"))).contains("<bdi>https://example.org/the-rest-is-cut-o…</bdi>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript:alert(1)", " javascript:alert(1)", "DATA:text/html;base64,PHNjcmlwdD4=", "vbscript:x", "file:///etc/hosts", "https:alert(1)", "https://example.org/\" onclick=\"alert(1)",
            "https://example.org/cut-o...", "https://example.org/a report.pdf", "https://example.org/m.", "https://example.org/m,", "https://example.org/m)", "https://example.org/m\""})
    void neither_what_runs_nor_what_has_signs_of_the_text_around_it_is_a_page(String url) {
        assertThat(Links.isPage(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/m", "HTTP://example.org", "https://example.org/a_(b)", "https://example.org/?a=b&c=", "https://example.org/a/"})
    void a_sound_address_is_a_page(String url) {
        assertThat(Links.isPage(url)).isTrue();
    }
}
