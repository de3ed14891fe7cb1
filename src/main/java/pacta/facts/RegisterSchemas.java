package pacta.facts;

import static pacta.yaml.Schema.date;
import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.state;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pacta.yaml.Schema;

/** The JSON Schemas of the files of facts that are no dossiers, for completion in editors. */
public final class RegisterSchemas {

    private static final String WHEN = "2010-02-28, 2010-02, 2010, ../2010-02-28 (by) or 2010-02-28/.. (from)";

    private RegisterSchemas() {
    }

    /** The schema of {@code meetings.yaml}. */
    public static JsonNode meetings() {
        return Schema.file("Meetings").takes("kinds", oneOrMore(text()), "kinds of meeting; left out: any").takes("meetings", list(sourced(meeting()).node()), "in the order of their days").node();
    }

    /** The schema of {@code sources.yaml}. */
    public static JsonNode sources() {
        Schema source = mapping().needs("id", text(), "what facts call it").needs("title", text(), "").takes("publisher", text(), "")
                .needs("kind", text(), "one of the kinds ranked above").takes("published", date(), WHEN).takes("url", text(), "");
        return Schema.file("Sources").takes("kinds", oneOrMore(text()), "kinds of source, the most authoritative first")
                .takes("sources", list(source.node()), "every document that facts are taken from").node();
    }

    /** The schema of {@code convention.yaml}. */
    public static JsonNode convention() {
        return Schema.file("The Convention as a whole").takes("topics", oneOrMore(text()), "what sources can be complete about; left out: anything")
                .takes("events", list(sourced(event()).node()), "events in the life of the Convention")
                .takes("coverage", list(sourced(coverage()).node()), "sources that claim to be complete on a topic").node();
    }

    /** The schema of {@code attestations.yaml}. */
    public static JsonNode attestations() {
        return Schema.file("Attestations").takes("attestations", list(attestation()), "what reviewers state on norms that are decided by judgement").node();
    }

    /** A meeting as scenarios write it, without sources. */
    public static Schema meeting() {
        return mapping().needs("id", text(), "").needs("title", text(), "").needs("kind", text(), "")
                .needs("date", date(), "first to last day: 2010-11-29/2010-12-03").takes("place", text(), "");
    }

    /** An event as scenarios write it, without sources. */
    public static Schema event() {
        return mapping().needs("name", text(), "as rules match it").needs("date", date(), WHEN);
    }

    /** A coverage statement as scenarios write it, without sources. */
    public static Schema coverage() {
        return mapping().needs("topic", text(), "as rules match it").needs("date", date(), WHEN)
                .takes("listed", oneOrMore(state()), "the States that the source lists: all others are not")
                .takes("exceptions", oneOrMore(state()), "the States that the source leaves out: all others are listed")
                .with("oneOf", Schema.eitherOf("listed", "exceptions"));
    }

    /** An attestation, in its file or in a scenario. */
    public static ObjectNode attestation() {
        return mapping().takes("state", state(), "left out: all States together").needs("norm", text(), "id of a norm").takes("case", text(), "id of a case")
                .needs("verdict", word(Attestations.VERDICTS), "").needs("by", text(), "name and office of the reviewer").needs("date", date(), WHEN)
                .needs("until", date(), "the last day on which it decides").needs("reason", text(), "a sentence that could be read aloud")
                .needs("evidence", oneOrMore(text()), "documents or sources that it rests on").node();
    }

    private static Schema sourced(Schema mapping) {
        return mapping.needs("source", oneOrMore(text()), "id of a source in sources.yaml, or a list of ids").takes("note", text(), "a remark in your own words");
    }
}
