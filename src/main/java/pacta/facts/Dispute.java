package pacta.facts;

/** The State was in dispute with others over the Convention from this day on. */
@Fact.Section(value = "disputes", says = "The State was in dispute with others over the Convention from this day on.")
public record Dispute(
        String state,
        PartialDate date,
        String id,
        @Names("State") java.util.List<String> others,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String consulted,
        @MayBeLeftOut PartialDate ended,
        Origin origin) implements Fact, Case {
}
