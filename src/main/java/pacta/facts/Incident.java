package pacta.facts;

/** An act that the Convention prohibits, as alleged or confirmed. */
@Fact.Section(value = "incidents", says = "An act that the Convention prohibits, as alleged or confirmed.")
public record Incident(
        String state,
        PartialDate date,
        @OneOf({"use", "production", "acquisition", "transfer", "assistance"}) String conduct,
        @OneOf({"State", "armed group"}) String actor,
        @OneOf({"alleged", "confirmed", "resolved"}) String certainty,
        Origin origin) implements Fact {
}
