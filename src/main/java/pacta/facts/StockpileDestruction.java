package pacta.facts;

/** Stockpiled mines destroyed up to this day, in all. */
@Fact.Section(value = "stockpileDestruction", says = "Stockpiled mines destroyed up to this day, in all.")
public record StockpileDestruction(
        String state,
        PartialDate date,
        long destroyed,
        Origin origin) implements Fact {
}
