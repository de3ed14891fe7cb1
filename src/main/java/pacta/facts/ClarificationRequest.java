package pacta.facts;

/** The State received a request for clarification of its compliance on this day. */
@Fact.Section(value = "clarificationRequests", says = "The State received a request for clarification of its compliance on this day.")
public record ClarificationRequest(
        String state,
        PartialDate date,
        String id,
        @Names("State") java.util.List<String> requestedBy,
        @MayBeLeftOut PartialDate answered,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String satisfactory,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String founded,
        Origin origin) implements Fact, Case {
}
