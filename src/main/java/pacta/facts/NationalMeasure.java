package pacta.facts;

/** How far legal measures against prohibited acts had come on this day. */
@Fact.Section(value = "nationalMeasures", says = "How far legal measures against prohibited acts had come on this day.")
public record NationalMeasure(
        String state,
        PartialDate date,
        @OneOf({"specific legislation", "existing law sufficient", "in development", "none reported", "none"}) String status,
        Origin origin) implements Fact {
}
