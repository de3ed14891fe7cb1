package pacta.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import pacta.engine.Assessment;
import pacta.engine.Assessment.OtherReason;
import pacta.engine.Evidence;
import pacta.facts.Source;

/** Writes assessments and findings as JSON, fields always in the same order. */
final class AssessmentJson {

    private AssessmentJson() {
    }

    static void assessment(JsonGenerator out, Assessment a) throws IOException {
        out.writeStartObject();
        fields(out, a);
        out.writeEndObject();
    }

    static void finding(JsonGenerator out, Assessment a, Reviews reviews) throws IOException {
        out.writeStartObject();
        fields(out, a);
        out.writeStringField("word", Findings.rightWord(a));
        Fingerprint print = Fingerprint.of(a);
        out.writeStringField("evidenceHash", print.evidence());
        out.writeStringField("ruleHash", print.rule());
        out.writeFieldName("review");
        reviews.on(a.id()).write(out);
        out.writeEndObject();
    }

    private static void fields(JsonGenerator out, Assessment a) throws IOException {
        out.writeStringField("id", a.id());
        out.writeStringField("subject", a.subject());
        out.writeStringField("subjectName", a.subjectName());
        out.writeStringField("norm", a.norm());
        out.writeStringField("force", a.force().word());
        out.writeStringField("verdict", a.verdict().name());
        out.writeStringField("basis", a.basis());
        out.writeStringField("severity", a.severity().words());
        if (a.since().isPresent()) {
            out.writeStringField("since", a.since().get().toString());
        } else {
            out.writeNullField("since");
        }
        out.writeNumberField("daysOverdue", a.daysOverdue());
        out.writeStringField("message", a.message());
        out.writeObjectFieldStart("rule");
        out.writeStringField("name", a.rule().name());
        out.writeStringField("file", a.rule().file());
        out.writeNumberField("line", a.rule().line());
        out.writeEndObject();
        out.writeArrayFieldStart("followUps");
        for (String f : a.followUps()) {
            out.writeString(f);
        }
        out.writeEndArray();
        evidence(out, "evidence", a.evidence(), true);
        out.writeArrayFieldStart("otherReasons");
        for (OtherReason o : a.otherReasons()) {
            out.writeStartObject();
            out.writeStringField("verdict", o.verdict().name());
            out.writeStringField("message", o.message());
            out.writeStringField("rule", o.rule().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void evidence(JsonGenerator out, String field, List<Evidence> evidence, boolean places) throws IOException {
        out.writeArrayFieldStart(field);
        for (Evidence e : evidence) {
            out.writeStartObject();
            out.writeStringField("type", e.type());
            out.writeStringField("says", e.says());
            if (!e.rule().isEmpty()) {
                out.writeStringField("rule", e.rule());
                evidence(out, "because", e.because(), places);
            } else {
                if (places) {
                    out.writeStringField("file", e.origin().file());
                    out.writeNumberField("line", e.origin().line());
                }
                if (!e.origin().note().isEmpty()) {
                    out.writeStringField("note", e.origin().note());
                }
                out.writeArrayFieldStart("sources");
                for (Source s : e.origin().sources()) {
                    out.writeStartObject();
                    out.writeStringField("id", s.id());
                    out.writeStringField("title", s.title());
                    out.writeStringField("published", s.published().toString());
                    out.writeStringField("url", s.url());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** SHA-256 over what a review decision binds to: subject, norm, verdict, rule and evidence; lines in files do not count. */
    static String hash(Assessment a) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = RunFolder.JSON.createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("subject", a.subject());
            out.writeStringField("norm", a.norm());
            out.writeStringField("verdict", a.verdict().name());
            out.writeStringField("rule", a.rule().name());
            evidence(out, "evidence", a.evidence(), false);
            out.writeEndObject();
        }
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 over the evidence alone; lines in files do not count. */
    static String evidenceHash(Assessment a) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = RunFolder.JSON.createGenerator(text)) {
            out.writeStartObject();
            evidence(out, "evidence", a.evidence(), false);
            out.writeEndObject();
        }
        return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
