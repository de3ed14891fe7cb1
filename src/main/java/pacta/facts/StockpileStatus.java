package pacta.facts;

/** Whether the State held stockpiled mines on this day. */
@Fact.Section(value = "stockpileStatus", says = "Whether the State held stockpiled mines on this day.")
public record StockpileStatus(
        String state,
        PartialDate date,
        @OneOf({"never held", "held", "being destroyed", "destroyed", "retained only", "not known"}) String status,
        Origin origin) implements Fact {
}
