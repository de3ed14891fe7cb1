package pacta.facts;

/** The last stockpiled mine was destroyed on this day. */
@Fact.Section(value = "stockpileCompletions", says = "The last stockpiled mine was destroyed on this day.")
@Fact.OneAnswer
public record StockpileCompletion(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
