package pacta.facts;

/** Land cleared or otherwise released in this period, in square kilometres. */
@Fact.Section(value = "clearance", says = "Land cleared or otherwise released in this period, in square kilometres.")
public record ClearanceProgress(
        String state,
        PartialDate date,
        double km2,
        @OneOf({"cleared", "released"}) String method,
        Origin origin) implements Fact {
}
