package pacta.facts;

/** The State signed the Convention on this day. */
@Fact.Section(value = "signatures", says = "The State signed the Convention on this day.")
public record Signature(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
