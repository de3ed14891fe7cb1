package pacta.status;

import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.truth;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import pacta.engine.VerdictKind;
import pacta.yaml.Schema;

/** The JSON Schema of {@code status.yaml}, for completion in editors. */
public final class StatusSchema {

    private StatusSchema() {
    }

    public static JsonNode generate() {
        Schema block = mapping().needs("shows", word(StatusPlan.SHOWS), "").needs("title", text(), "").takes("group", text(), "the States of this derived group")
                .takes("norm", text(), "whose verdicts or deadlines").takes("verdicts", oneOrMore(word(VerdictKind.WRITTEN)), "the States that stand so under the norm")
                .takes("norms", oneOrMore(text()), "for dates: whose days").takes("figure", text(), "the name of a figure of the run").takes("chart", truth(), "draws the deadlines by year");
        Schema section = mapping().needs("title", text(), "").needs("blocks", list(block.node()), "");
        return Schema.file("Status").takes("sections", list(section.node()), "").node();
    }
}
