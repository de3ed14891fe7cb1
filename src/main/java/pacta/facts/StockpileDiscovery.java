package pacta.facts;

/** A stockpile unknown before was found on this day. */
@Fact.Section(value = "stockpileDiscoveries", says = "A stockpile unknown before was found on this day.")
public record StockpileDiscovery(
        String state,
        PartialDate date,
        @MayBeLeftOut PartialDate reported,
        @MayBeLeftOut PartialDate destroyed,
        Origin origin) implements Fact {
}
