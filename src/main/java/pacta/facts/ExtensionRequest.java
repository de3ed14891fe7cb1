package pacta.facts;

/** The State asked on this day for a later clearance deadline. */
@Fact.Section(value = "extensionRequests", says = "The State asked on this day for a later clearance deadline.")
public record ExtensionRequest(
        String state,
        PartialDate date,
        String id,
        @MayBeLeftOut @Names("meeting") String meeting,
        @MayBeLeftOut PartialDate newDeadline,
        @MayBeLeftOut @OneOf({"duration", "reasons: work done", "reasons: means", "reasons: circumstances", "implications", "other information", "previous period"}) java.util.List<String> holds,
        @MayBeLeftOut boolean contentComplete,
        Origin origin) implements Fact, Case {
}
