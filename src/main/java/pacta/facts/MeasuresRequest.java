package pacta.facts;

/** A meeting asked the State on this day to take measures. */
@Fact.Section(value = "measuresRequests", says = "A meeting asked the State on this day to take measures.")
public record MeasuresRequest(
        String state,
        PartialDate date,
        String id,
        @Names("meeting") String meeting,
        PartialDate deadline,
        @MayBeLeftOut PartialDate reported,
        @OneOf({"consensus", "vote"}) String by,
        @MayBeLeftOut long inFavour,
        @MayBeLeftOut long against,
        Origin origin) implements Fact, Case {
}
