package pacta.facts;

/** A proposal of a Special Meeting about the State was sent to all States Parties on this day. */
@Fact.Section(value = "specialMeetingProposals", says = "A proposal of a Special Meeting about the State was sent to all States Parties on this day.")
public record SpecialMeetingProposal(
        String state,
        PartialDate date,
        String id,
        long statesParties,
        @MayBeLeftOut @OneOf({"unknown", "counted"}) String votes,
        @MayBeLeftOut long inFavour,
        @MayBeLeftOut PartialDate convened,
        @MayBeLeftOut long attended,
        Origin origin) implements Fact, Case {
}
