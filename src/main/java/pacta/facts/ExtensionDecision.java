package pacta.facts;

/** A meeting decided on this day on a request for a later clearance deadline. */
@Fact.Section(value = "extensionDecisions", says = "A meeting decided on this day on a request for a later clearance deadline.")
public record ExtensionDecision(
        String state,
        PartialDate date,
        String request,
        @MayBeLeftOut @Names("meeting") String meeting,
        PartialDate newDeadline,
        boolean granted,
        @MayBeLeftOut String vote,
        Origin origin) implements Fact {
}
