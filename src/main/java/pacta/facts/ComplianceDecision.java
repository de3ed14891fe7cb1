package pacta.facts;

/** A meeting decided on this day whether to go further into a question about the State. */
@Fact.Section(value = "complianceDecisions", says = "A meeting decided on this day whether to go further into a question about the State.")
public record ComplianceDecision(
        String state,
        PartialDate date,
        String id,
        @Names("meeting") String meeting,
        @OneOf({"consensus", "vote"}) String by,
        @MayBeLeftOut long inFavour,
        @MayBeLeftOut long against,
        Origin origin) implements Fact, Case {
}
