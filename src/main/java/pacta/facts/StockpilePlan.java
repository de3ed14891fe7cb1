package pacta.facts;

/** On this day the State gave a date by which its stockpile will be destroyed. */
@Fact.Section(value = "stockpilePlans", says = "On this day the State gave a date by which its stockpile will be destroyed.")
public record StockpilePlan(
        String state,
        PartialDate date,
        PartialDate completion,
        Origin origin) implements Fact {
}
