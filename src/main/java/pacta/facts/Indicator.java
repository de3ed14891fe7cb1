package pacta.facts;

/** Any other measure: its name and its value on this day. */
@Fact.Section(value = "indicators", says = "Any other measure: its name and its value on this day.")
public record Indicator(
        String state,
        PartialDate date,
        String name,
        String value,
        Origin origin) implements Fact {
}
