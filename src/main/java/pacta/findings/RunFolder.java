package pacta.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.disk.WholeFolder;
import pacta.engine.Assessment;
import pacta.engine.Evidence;
import pacta.engine.Figure;
import pacta.engine.VerdictKind;
import pacta.facts.Source;

/** The folder that a run leaves behind: whole or not at all. */
public final class RunFolder {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> COLUMNS = List.of("id", "subject", "subjectName", "norm", "force", "word", "verdict", "severity", "since",
            "daysOverdue", "message", "rule", "followUps", "sources", "evidenceHash", "review");

    /** Lines that are made together, on all cores; more of them at once would only take more memory. */
    private static final int AT_ONCE = 2_000;

    private RunFolder() {
    }

    /**
     * Writes the run into a folder of its own below {@code out}, replacing an earlier one of the same name.
     *
     * @param told takes a sentence for people, where another command writes there or has left something unfinished
     * @return the folder
     * @throws IOException if the folder cannot be written; then nothing half-written is left behind, and an earlier run stands as it was
     */
    public static Path write(Run run, Path out, Consumer<String> told) throws IOException {
        return WholeFolder.write(out, run.name(), fresh -> {
            write(fresh.resolve("assessments.json"), w -> array(w, run.assessments(), AssessmentJson::assessment));
            write(fresh.resolve("findings.json"), w -> findings(run, w));
            write(fresh.resolve("findings.csv"), w -> csv(w, run.findings(), run.reviews()));
            write(fresh.resolve("figures.json"), w -> array(w, run.figures(), RunFolder::figure));
            write(fresh.resolve(RunTimes.OF), w -> summary(w, run));
            RunTimes.makeLast(fresh, out);
        }, told);
    }

    /** What findings.json and findings.csv hold, for a terminal: the files may be another command's by the time they are read back. */
    public static String text(Run run, boolean asCsv) throws IOException {
        StringWriter text = new StringWriter();
        if (asCsv) {
            csv(text, run.findings(), run.reviews());
        } else {
            findings(run, text);
        }
        return text.toString();
    }

    private static void findings(Run run, Writer writer) throws IOException {
        array(writer, run.findings(), (json, a) -> AssessmentJson.finding(json, a, run.reviews()));
    }

    private interface Content {
        void to(Writer writer) throws IOException;
    }

    private interface Item<T> {
        void write(JsonGenerator out, T item) throws IOException;
    }

    private static void write(Path file, Content content) throws IOException {
        // The stream is closed by itself: a writer that cannot write its last characters, on a full disk, leaves it open.
        try (OutputStream stream = Files.newOutputStream(file); Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            content.to(writer);
        }
    }

    private static JsonGenerator generator(Writer writer) throws IOException {
        JsonGenerator out = JSON.createGenerator(writer);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        printer.indentArraysWith(new DefaultIndenter(" ", "\n"));
        return out.setPrettyPrinter(printer);
    }

    /** One line for each, so that two runs can be compared line by line and large registers stay small. */
    private static <T> void array(Writer writer, List<T> all, Item<T> item) throws IOException {
        writer.write("[");
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> lines = all.subList(from, Math.min(from + AT_ONCE, all.size())).parallelStream().map(each -> line(each, item)).toList();
            for (int i = 0; i < lines.size(); i++) {
                writer.write(from + i == 0 ? "\n" : ",\n");
                writer.write(lines.get(i));
            }
        }
        writer.write(all.isEmpty() ? "]\n" : "\n]\n");
    }

    private static <T> String line(T each, Item<T> item) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(line).setPrettyPrinter(new MinimalPrettyPrinter(""))) {
            item.write(out, each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private static void figure(JsonGenerator out, Figure figure) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", figure.name());
        out.writeStringField("of", figure.of());
        out.writeNumberField("value", figure.value());
        texts(out, "states", figure.states());
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, String field, List<String> texts) throws IOException {
        out.writeArrayFieldStart(field);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    private static void csv(Writer writer, List<Assessment> findings, Reviews reviews) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.forEach(schema::addColumn);
        try (var rows = new CsvMapper().writer(schema.setUseHeader(true).build().withLineSeparator("\r\n")).writeValues(writer)) {
            for (Assessment a : findings) {
                rows.write(List.of(safe(a.id()), safe(a.subject()), safe(a.subjectName()), safe(a.norm()), a.force().word(), Findings.rightWord(a),
                        a.verdict().name(), a.severity().words(), a.since().map(Object::toString).orElse(""), Long.toString(a.daysOverdue()),
                        safe(a.message()), safe(a.rule().name()), safe(String.join("; ", a.followUps())), safe(sources(a)), AssessmentJson.hash(a),
                        reviews.wordOn(a.id())));
            }
            if (findings.isEmpty()) {
                writer.write(String.join(",", COLUMNS) + "\r\n");
            }
        }
    }

    /** A text that a spreadsheet does not take for a formula. */
    public static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String sources(Assessment a) {
        return a.evidence().stream().flatMap(RunFolder::leaves).flatMap(e -> e.origin().sources().stream()).map(Source::title).distinct()
                .collect(Collectors.joining("; "));
    }

    private static Stream<Evidence> leaves(Evidence e) {
        return e.because().isEmpty() ? Stream.of(e) : e.because().stream().flatMap(RunFolder::leaves);
    }

    private static void summary(Writer writer, Run run) throws IOException {
        Map<VerdictKind, Integer> counts = new EnumMap<>(VerdictKind.class);
        run.assessments().forEach(a -> counts.merge(a.verdict(), 1, Integer::sum));
        try (JsonGenerator out = generator(writer)) {
            out.writeStartObject();
            out.writeStringField("asOf", run.asOf().toString());
            if (run.meeting().isPresent()) {
                out.writeStringField("meeting", run.meeting().get());
            }
            if (run.knownBy().isPresent()) {
                out.writeStringField("knownBy", run.knownBy().get().toString());
            }
            if (!run.subset().isAll()) {
                out.writeObjectFieldStart("subset");
                texts(out, "states", run.subset().states());
                texts(out, "norms", run.subset().norms());
                out.writeEndObject();
            }
            out.writeObjectFieldStart("sha256");
            out.writeStringField("rules", run.hashes().rules());
            out.writeStringField("register", run.hashes().register());
            out.writeStringField("parameters", run.hashes().parameters());
            out.writeStringField("facts", run.hashes().facts());
            if (!run.reviews().sha256().isEmpty()) {
                out.writeStringField("reviews", run.reviews().sha256());
            }
            out.writeEndObject();
            out.writeObjectFieldStart("versions");
            out.writeStringField("pacta", version());
            out.writeStringField("drools", version(org.kie.api.KieServices.class, "unknown"));
            out.writeEndObject();
            out.writeObjectFieldStart("counts");
            out.writeNumberField("states", run.states());
            out.writeNumberField("facts", run.facts());
            out.writeNumberField("rules", run.rules());
            out.writeNumberField("normsInForce", run.norms());
            out.writeNumberField("assessments", run.assessments().size());
            out.writeNumberField("findings", run.findings().size());
            out.writeObjectFieldStart("verdicts");
            for (VerdictKind kind : VerdictKind.values()) {
                out.writeNumberField(kind.name(), counts.getOrDefault(kind, 0));
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeEndObject();
            out.writeRaw('\n');
        }
    }

    /** The version of this program. */
    public static String version() {
        return version(RunFolder.class, "0.1.0");
    }

    private static String version(Class<?> type, String ifUnknown) {
        String version = type.getPackage().getImplementationVersion();
        return version == null ? ifUnknown : version;
    }
}
