package pacta.backtest;

import static pacta.yaml.Schema.date;
import static pacta.yaml.Schema.list;
import static pacta.yaml.Schema.mapping;
import static pacta.yaml.Schema.oneOrMore;
import static pacta.yaml.Schema.state;
import static pacta.yaml.Schema.text;
import static pacta.yaml.Schema.whole;
import static pacta.yaml.Schema.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import pacta.engine.VerdictKind;
import pacta.yaml.Schema;

/** The JSON Schema of {@code published-figures.yaml}, for completion in editors. */
public final class FiguresSchema {

    private FiguresSchema() {
    }

    public static JsonNode generate() {
        Schema figure = entry().needs("value", whole(), "what was published").needs("source", text(), "who published it, and when")
                .takes("group", text(), "counts the States of this derived group").takes("norm", text(), "with “verdicts”: counts the States with one of them under this norm")
                .takes("verdicts", oneOrMore(word(Arrays.stream(VerdictKind.values()).map(Enum::name).toList())), "")
                .takes("figure", text(), "the figure of the run that it is held against").takes("of", text(), "the part that the figure is counted for")
                .takes("listed", oneOrMore(state()), "the States that the source names").takes("reason", text(), "why ours differs, where it does");
        Schema difference = mapping().needs("state", state(), "").needs("reason", text(), "why ours differs");
        Schema table = entry().needs("norm", text(), "").needs("source", text(), "id of the source that the statements in the dossiers name")
                .needs("gives", word(PublishedFigures.GIVES), "").takes("differences", list(difference.node()), "")
                .takes("entries", list(mapping().needs("state", state(), "").needs("deadline", date(), "").node()), "what it prints, where the dossiers do not hold it");
        Schema dates = mapping().needs("id", text(), "").needs("asOf", date(), "the day of the list").needs("source", text(), "who published it, and when")
                .takes("entries", list(printed().node()), "").takes("differences", list(printed().needs("reason", text(), "why it stands in one list only").node()), "");
        Schema open = mapping().needs("figure", text(), "").needs("reason", text(), "why the register does not decide it");
        return Schema.file("Published figures").takes("figures", list(figure.node()), "").takes("deadlineTables", list(table.node()), "")
                .takes("dates", list(dates.node()), "lists of important dates")
                .takes("notDecided", list(open.node()), "figures that the norms of the register do not decide").node();
    }

    private static Schema printed() {
        return mapping().needs("date", date(), "the day, or the first day").needs("kind", text(), "as the calendar calls it").takes("state", state(), "");
    }

    private static Schema entry() {
        return mapping().needs("id", text(), "").needs("asOf", date(), "the day that it was counted for").needs("what", text(), "what was counted");
    }
}
