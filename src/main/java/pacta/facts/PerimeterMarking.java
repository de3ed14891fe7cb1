package pacta.facts;

/** How far mined areas were marked and fenced on this day. */
@Fact.Section(value = "perimeterMarking", says = "How far mined areas were marked and fenced on this day.")
public record PerimeterMarking(
        String state,
        PartialDate date,
        @OneOf({"all", "some", "none"}) String extent,
        Origin origin) implements Fact {
}
