package pacta.brief;

import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.truth;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import pacta.engine.VerdictKind;
import pacta.yaml.Schema;

/** The JSON Schema of {@code brief.yaml}, for completion in editors. */
public final class BriefSchema {

    private BriefSchema() {
    }

    public static JsonNode generate() {
        Schema item = mapping().needs("title", text(), "").takes("norms", oneOrMore(text()), "ids of norms, or the beginnings of several")
                .takes("requests", truth(), "requests for a later deadline are considered under it");
        return Schema.file("Briefs").takes("meetings", oneOrMore(text()), "the kinds of meeting of which the next one ends the period that a brief looks ahead to")
                .takes("speak", oneOrMore(word(VerdictKind.WRITTEN)), "who stands so under a norm may be asked to speak").takes("items", list(item.node()), "in the order of the agenda")
                .needs("rest", text(), "the title of what belongs to no item").node();
    }
}
