package pacta.facts;

/** A law that implements the Convention was adopted on this day. */
@Fact.Section(value = "legislation", says = "A law that implements the Convention was adopted on this day.")
public record Legislation(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
