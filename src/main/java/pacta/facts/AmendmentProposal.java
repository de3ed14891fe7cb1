package pacta.facts;

/** A proposal of the State to amend the Convention was sent to all States Parties on this day. */
@Fact.Section(value = "amendmentProposals", says = "A proposal of the State to amend the Convention was sent to all States Parties on this day.")
public record AmendmentProposal(
        String state,
        PartialDate date,
        String id,
        long statesParties,
        @MayBeLeftOut @OneOf({"unknown", "counted"}) String votes,
        @MayBeLeftOut long supporters,
        @MayBeLeftOut PartialDate conference,
        @MayBeLeftOut long inFavour,
        @MayBeLeftOut long against,
        @MayBeLeftOut long acceptances,
        Origin origin) implements Fact, Case {
}
