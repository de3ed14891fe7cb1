package pacta.facts;

/** The good offices of the Secretary-General were asked for on this day in a question about the State. */
@Fact.Section(value = "goodOfficesRequests", says = "The good offices of the Secretary-General were asked for on this day in a question about the State.")
public record GoodOfficesRequest(
        String state,
        PartialDate date,
        String id,
        @MayBeLeftOut @Names("State") java.util.List<String> requestedBy,
        @MayBeLeftOut PartialDate concluded,
        Origin origin) implements Fact, Case {
}
