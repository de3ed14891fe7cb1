package pacta.findings;

import static pacta.findings.RunReader.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pacta.engine.Assessment;
import pacta.engine.Assessment.OtherReason;
import pacta.engine.Evidence;
import pacta.engine.RuleInfo;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.Source;
import pacta.language.Rule;
import pacta.norms.Force;

/**
 * Reads assessments back from JSON. What is not written does not come back: the text of a rule and the rank of a source. Throws an
 * {@link IllegalArgumentException} or {@link java.time.DateTimeException} where something is not as {@link AssessmentJson} writes it.
 */
final class AssessmentReader {

    private AssessmentReader() {
    }

    static Assessment assessment(JsonNode n) {
        Assessment a = new Assessment(text(n, "subject"), text(n, "subjectName"), text(n, "norm"), force(text(n, "force")), VerdictKind.valueOf(text(n, "verdict")),
                text(n, "basis"), Severity.of(text(n, "severity")), n.path("since").isTextual() ? Optional.of(LocalDate.parse(text(n, "since"))) : Optional.empty(),
                n.path("daysOverdue").asLong(), text(n, "message"), rule(n.path("rule")), all(n.path("evidence"), AssessmentReader::evidence),
                all(n.path("otherReasons"), AssessmentReader::other), all(n.path("followUps"), JsonNode::asText));
        if (!a.id().equals(text(n, "id"))) {
            throw new IllegalArgumentException("“" + text(n, "id") + "” is not the id of a finding on “" + a.subject() + "” under “" + a.norm() + "” by the rule “" + a.rule().name() + "”");
        }
        return a;
    }

    private static Force force(String word) {
        return Arrays.stream(Force.values()).filter(f -> f.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + word + "” is no force of a norm"));
    }

    private static RuleInfo rule(JsonNode n) {
        return named(text(n, "name"), text(n, "file"), n.path("line").asInt());
    }

    private static RuleInfo named(String name, String file, int line) {
        return new RuleInfo(name, file, line, List.of(), "", List.of(), "", "", "", RuleInfo.Sees.ONE_STATE, "", Rule.NONE);
    }

    private static OtherReason other(JsonNode n) {
        return new OtherReason(VerdictKind.valueOf(text(n, "verdict")), text(n, "message"), named(text(n, "rule"), "", 0));
    }

    private static Evidence evidence(JsonNode n) {
        Origin origin = new Origin(all(n.path("sources"), AssessmentReader::source), n.path("note").asText(""), n.path("file").asText(""), n.path("line").asInt());
        return new Evidence(text(n, "type"), text(n, "says"), origin, n.path("rule").asText(""), all(n.path("because"), AssessmentReader::evidence));
    }

    private static Source source(JsonNode n) {
        String published = text(n, "published");
        return new Source(text(n, "id"), text(n, "title"), "", "", 0, published.isEmpty() ? PartialDate.UNSTATED : PartialDate.parse(published), text(n, "url"));
    }

    private static <T> List<T> all(JsonNode list, Function<JsonNode, T> reader) {
        List<T> out = new ArrayList<>();
        list.forEach(n -> out.add(reader.apply(n)));
        return out;
    }
}
