package pacta.facts;

/** Mines were transferred on this day. */
@Fact.Section(value = "transfers", says = "Mines were transferred on this day.")
public record Transfer(
        String state,
        PartialDate date,
        @OneOf({"destruction", "training", "other", "unknown"}) String purpose,
        Origin origin) implements Fact {
}
