package pacta.language;

import java.util.List;
import java.util.Optional;

/**
 * A rule as its author wrote it.
 *
 * @param text the whole rule, from “rule” to “end”, with its comments
 */
public record Rule(String name, Place place, List<Metadata> metadata, List<Condition> conditions, Conclusion conclusion, String text) {

    /** Stands where nothing was concluded by a rule. */
    public static final Rule NONE = new Rule("", new Place(0, 0), List.of(), List.of(), new Conclusion("", List.of(), new Place(0, 0), ""), "");

    /** {@code @norm( "…" )}. */
    public record Metadata(String name, String value, Place place, Place valuePlace) {
    }

    /**
     * {@code concern( drools, $state, "…" )}: the verb and what follows “drools”.
     *
     * @param text all of it as it stands in the file, without comments
     */
    public record Conclusion(String verb, List<Expression> arguments, Place place, String text) {
    }

    /** The value of the metadata of that name; empty if there is none. */
    public String metadata(String key) {
        return find(key).map(Metadata::value).orElse("");
    }

    public Optional<Metadata> find(String key) {
        return metadata.stream().filter(m -> m.name().equals(key)).findFirst();
    }
}
