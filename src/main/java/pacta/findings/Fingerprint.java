package pacta.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pacta.engine.Assessment;

/**
 * What a decision on a finding is bound to, as SHA-256 in hexadecimal.
 *
 * @param evidence subject, norm, verdict, name of the rule, and the whole evidence; places in files do not count
 * @param rule the text of the rule that found it; how it is broken into lines and indented does not count
 */
public record Fingerprint(String evidence, String rule) {

    public static Fingerprint of(Assessment a) {
        try {
            return new Fingerprint(AssessmentJson.hash(a), AssessmentJson.sha256(a.rule().text().strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is written without input or output", e);
        }
    }
}
