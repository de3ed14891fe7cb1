package pacta.facts;

/** How far something that good mine action needs was in place on this day. */
@Fact.Section(value = "mineActionMeasures", says = "How far something that good mine action needs was in place on this day.")
public record MineActionMeasure(
        String state,
        PartialDate date,
        @OneOf({"land release standards", "national strategy", "clearance budget", "perimeters identified", "community involvement", "border access", "resource mapping", "release reported by method", "mine action in development plans"}) String measure,
        @OneOf({"in place", "insufficient", "missing"}) String extent,
        Origin origin) implements Fact, Measure {
}
