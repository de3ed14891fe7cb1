package pacta.facts;

/** Whether the State had stated its understanding of an article by this day. */
@Fact.Section(value = "views", says = "Whether the State had stated its understanding of an article by this day.")
public record View(
        String state,
        PartialDate date,
        String article,
        boolean stated,
        Origin origin) implements Fact {
}
