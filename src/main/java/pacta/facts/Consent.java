package pacta.facts;

/** The State deposited its instrument of consent to be bound on this day. */
@Fact.Section(value = "consents", says = "The State deposited its instrument of consent to be bound on this day.")
@Fact.OneAnswer
public record Consent(
        String state,
        PartialDate date,
        @OneOf({"ratification", "acceptance", "approval", "accession", "succession"}) String act,
        Origin origin) implements Fact {
}
