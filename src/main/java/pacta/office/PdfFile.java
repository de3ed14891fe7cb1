package pacta.office;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A paper as tagged PDF, for screens, printers and screen readers alike: the same paper is the same bytes. */
public final class PdfFile {

    /**
     * A PDF.
     *
     * @param unknown signs that none of the fonts can show
     */
    public record Printed(byte[] bytes, int pages, Set<String> unknown) {
    }

    private PdfFile() {
    }

    /** @throws MissingFont if the program was put together without its fonts */
    public static Printed of(Paper paper) throws IOException {
        return of(paper, Fonts.ofTheProgram());
    }

    static Printed of(Paper paper, Fonts fonts) throws IOException {
        // The library tells each step on the terminal.
        XRLog.setLoggingEnabled(false);
        String html = PaperHtml.of(paper, style());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.into(builder);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        builder.withProducer("Pacta");
        builder.withHtmlContent(html, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            steady(document, paper);
            document.save(out);
            return new Printed(out.toByteArray(), document.getNumberOfPages(), fonts.unknown(text(paper)));
        }
    }

    private static void steady(PDDocument document, Paper paper) {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(paper.day().getYear(), paper.day().getMonthValue() - 1, paper.day().getDayOfMonth());
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId(paper.day().toEpochDay());
    }

    private static String text(Paper paper) {
        return PaperHtml.of(paper, "");
    }

    private static String style() throws IOException {
        try (InputStream in = PdfFile.class.getResourceAsStream("/pacta/office/paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
