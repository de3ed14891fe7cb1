package pacta.facts;

/** A question about the compliance of the State was brought before a meeting on this day. */
@Fact.Section(value = "complianceSubmissions", says = "A question about the compliance of the State was brought before a meeting on this day.")
public record ComplianceSubmission(
        String state,
        PartialDate date,
        String id,
        @MayBeLeftOut String clarification,
        @Names("meeting") String meeting,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String sentToAll,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String stateHeard,
        Origin origin) implements Fact, Case {
}
