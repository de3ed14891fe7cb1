package pacta.facts;

/** Whether the State's reports held an item that is asked of them, by its letter, on this day. */
@Fact.Section(value = "reportItems", says = "Whether the State's reports held an item that is asked of them, by its letter, on this day.")
public record ReportItem(
        String state,
        PartialDate date,
        @OneOf({"a", "b", "c", "d", "e", "f", "g", "h", "i", "form J"}) String item,
        boolean reported,
        Origin origin) implements Fact {
}
