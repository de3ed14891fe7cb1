package pacta.facts;

/** The State made known on this day that it needs help. */
@Fact.Section(value = "assistanceNeeds", says = "The State made known on this day that it needs help.")
public record AssistanceNeed(
        String state,
        PartialDate date,
        @OneOf({"mine action", "mine clearance", "victim assistance", "stockpile destruction", "risk education"}) String purpose,
        Origin origin) implements Fact {
}
