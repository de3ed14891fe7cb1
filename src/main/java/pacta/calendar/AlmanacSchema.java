package pacta.calendar;

import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.whole;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pacta.engine.VerdictKind;
import pacta.yaml.Schema;

/** The JSON Schema of {@code calendar.yaml}, for completion in editors. */
public final class AlmanacSchema {

    private AlmanacSchema() {
    }

    public static JsonNode generate() {
        Schema withdrawal = mapping().needs("norm", text(), "").needs("title", text(), "with {State}");
        Schema lead = mapping().needs("id", text(), "part of the event's id in calendar programs; keep it").needs("before", text(), "the norm whose deadline it precedes")
                .needs("norm", text(), "the norm that the day belongs to").needs("years", whole(), "calendar years before the deadline's").needs("day", dayOfYear(), "month and day")
                .needs("title", text(), "with {State} and {deadline}").needs("reference", text(), "where it comes from");
        Schema yearly = mapping().needs("id", text(), "part of the event's id in calendar programs; keep it").needs("from", whole(), "the first year")
                .takes("since", whole(), "the year from which {years} counts; by default the first").takes("norm", text(), "due of all States alike on that day")
                .takes("group", text(), "with --state, only if one of the States is in it").needs("day", dayOfYear(), "month and day")
                .needs("title", text(), "with {year}, {yearBefore} and {years}").needs("reference", text(), "where it comes from");
        return Schema.file("Calendar").takes("open", oneOrMore(word(VerdictKind.WRITTEN)), "how a State stands under a norm while its deadline is open")
                .takes("withdrawal", withdrawal.node(), "").takes("leadTimes", list(lead.node()), "").takes("yearly", list(yearly.node()), "").node();
    }

    private static ObjectNode dayOfYear() {
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("pattern", "^\\d{2}-\\d{2}$");
    }
}
