package pacta.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as one HTML file that needs nothing but itself. */
public final class HtmlReport {

    /** The largest file that opens well from a stick or a mailbox, in bytes. */
    static final int LIMIT = 5_000_000;

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gg.jte.generated.precompiled");
    private final int limit;

    public HtmlReport() {
        this(LIMIT);
    }

    HtmlReport(int limit) {
        this.limit = limit;
    }

    /**
     * A report, and what was done for its size.
     *
     * @param note what was left out, as a sentence; empty if nothing was
     */
    public record Written(String html, String note) {
    }

    /** Shows as much of the findings as the limit allows; what is left out is said in the file. */
    public Written write(Material material) {
        PageMaker maker = new PageMaker(material);
        for (Detail detail : Detail.values()) {
            String html = html(maker.page(detail, detail.told()));
            if (size(html) < limit) {
                return new Written(html, detail.told());
            }
        }
        String note = String.format(Locale.ENGLISH, "%s It is still larger than %,d bytes; limit it with --state or --norm.", Detail.VERDICTS.told(), limit);
        return new Written(html(maker.page(Detail.VERDICTS, note)), note);
    }

    private static long size(String html) {
        return html.getBytes(StandardCharsets.UTF_8).length;
    }

    private String html(Page page) {
        List<String> scripts = List.of(resource("echarts.min.js"), resource("report.js"));
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("styles", resource("report.css"));
        model.put("scripts", scripts);
        // Nothing may be loaded from anywhere, and only these very scripts may run.
        model.put("policy", "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
                + scripts.stream().map(s -> "'sha256-" + sha256(s) + "'").collect(Collectors.joining(" ")));
        StringOutput out = new StringOutput(1 << 22);
        templates.render("report.jte", model, out);
        return out.toString();
    }

    /** A text that can stand within a script or style element: no closing tag in it. */
    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "").replaceAll("(?i)</(script|style)", "<\\\\/$1").replace("<!--", "<\\!--");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is part of the program", e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
