package pacta.scenario;

import static pacta.yaml.Schema.day;
import static pacta.yaml.Schema.defined;
import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.number;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.state;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.whole;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import pacta.engine.Severity;
import pacta.facts.DossierSchema;
import pacta.facts.RegisterSchemas;
import pacta.yaml.Schema;

/** The JSON Schema of {@code *.test.yaml} files, for completion in editors. Facts are those of a dossier, without sources. */
public final class ScenarioSchema {

    private ScenarioSchema() {
    }

    public static JsonNode generate() {
        ObjectNode sections = JsonNodeFactory.instance.objectNode();
        DossierSchema.sectionsWithoutSources(sections);
        ObjectNode shared = sections.deepCopy();
        shared.set("facts", facts(sections).node());
        shared.set("given", given(sections));
        return Schema.file("Scenarios").takes("common", defined("given"), "given to every scenario of the file")
                .takes("scenarios", list(scenario()), "what the rules must make of given facts").with("$defs", shared).node();
    }

    private static Schema facts(ObjectNode sections) {
        Schema facts = mapping();
        sections.fieldNames().forEachRemaining(section -> facts.takes(section, defined(section), ""));
        return facts;
    }

    private static ObjectNode given(ObjectNode sections) {
        return facts(sections).takes("meetings", list(RegisterSchemas.meeting().node()), "").takes("events", list(RegisterSchemas.event().node()), "")
                .takes("coverage", list(RegisterSchemas.coverage().node()), "").takes("attestations", list(RegisterSchemas.attestation()), "").node();
    }

    private static ObjectNode scenario() {
        Schema other = mapping().needs("state", state(), "a made-up code, such as XAB").takes("name", text(), "").takes("region", text(), "")
                .takes("given", defined("facts"), "facts of this State, without sources");
        Schema expected = mapping().needs("norm", text(), "id of a norm").takes("case", text(), "procedural norms: id of the case")
                .needs("verdict", word(ScenarioReader.VERDICTS), "").takes("message", text(), "word for word").takes("since", text().put("pattern", "^(nothing|\\d{4}-\\d{2}-\\d{2})$"), "first day on which it holds, or nothing")
                .takes("daysOverdue", whole(), "").takes("severity", word(Arrays.stream(Severity.values()).map(Severity::words).toList()), "")
                .takes("reasons", whole(), "the number of verdicts, if a rule speaks more than once");
        Schema figure = mapping().needs("name", text(), "").takes("of", text(), "").needs("value", number(), "").takes("states", oneOrMore(text()), "codes of the States behind it");
        return mapping().needs("name", text(), "a sentence that says what is shown").needs("asOf", day(), "the day of the evaluation")
                .takes("given", defined("given"), "facts of Examplia, XAA, without sources").takes("others", list(other.node()), "further States")
                .takes("fires", oneOrMore(text()), "rules that must fire").takes("misses", oneOrMore(text()), "rules that must not fire, though it takes only little")
                .takes("expect", list(expected.node()), "verdicts that must come out; what is left out is not compared")
                .takes("figures", list(figure.node()), "numbers over all States that must come out").node();
    }
}
