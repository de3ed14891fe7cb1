package pacta.facts;

/** A fact-finding mission arrived in the State on this day. */
@Fact.Section(value = "factFindingMissions", says = "A fact-finding mission arrived in the State on this day.")
public record FactFindingMission(
        String state,
        PartialDate date,
        String id,
        @OneOf({"invited", "authorised"}) String mandate,
        @MayBeLeftOut int experts,
        @MayBeLeftOut PartialDate notice,
        @MayBeLeftOut PartialDate left,
        @MayBeLeftOut int daysAtSite,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String longerStayAgreed,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String access,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String alternativeMeans,
        @MayBeLeftOut PartialDate reported,
        Origin origin) implements Fact, Case {
}
