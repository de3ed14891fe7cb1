package pacta.facts;

/** Stockpiled mines that the State held on this day. */
@Fact.Section(value = "stockpileReports", says = "Stockpiled mines that the State held on this day.")
public record StockpileReport(
        String state,
        PartialDate date,
        long held,
        Origin origin) implements Fact {
}
