package pacta.report;

import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.text;

import com.fasterxml.jackson.databind.JsonNode;
import pacta.yaml.Schema;

/** The JSON Schema of {@code report.yaml}, for completion in editors. */
public final class ReportSchema {

    private ReportSchema() {
    }

    public static JsonNode generate() {
        Schema chapter = mapping().needs("title", text(), "").needs("norms", oneOrMore(text()), "norms, each with those below it");
        return Schema.file("Report").takes("chapters", list(chapter.node()), "what the norms are filed under").takes("map", text(), "the norm that the map shows first")
                .takes("trends", oneOrMore(text()), "the kinds of meetings that the trends follow").node();
    }
}
