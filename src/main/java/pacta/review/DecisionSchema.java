package pacta.review;

import static pacta.yaml.Schema.day;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pacta.yaml.Schema;

/** The JSON Schema of a decision on a finding, for completion in editors. */
public final class DecisionSchema {

    private DecisionSchema() {
    }

    public static JsonNode generate() {
        return Schema.file("Decision").needs("finding", pattern(DecisionReader.ID.pattern()), "the id of the finding, as in findings.csv")
                .needs("decision", word(Outcome.words()), "“accepted” needs “until”").needs("reason", text(), "a sentence that could be read aloud")
                .needs("by", text(), "who decides").needs("on", day(), "the day of the decision").takes("until", day(), "the last day on which it holds")
                .takes("reply", text(), "what the State answered").takes("internal", text(), "a note for colleagues; left out with --public")
                .takes("replaces", oneOrMore(text()), "files of earlier decisions that no longer count, below the folder of decisions")
                .needs("evidence", pattern(DecisionReader.HASH.pattern()), "evidenceHash of the finding in findings.json").needs("rule", pattern(DecisionReader.HASH.pattern()), "ruleHash of the finding")
                .node();
    }

    private static ObjectNode pattern(String whole) {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", "^(" + whole + ")$");
    }
}
