package pacta.facts;

/** Whether the State had mined areas on this day. */
@Fact.Section(value = "minedAreaStatus", says = "Whether the State had mined areas on this day.")
public record MinedAreaStatus(
        String state,
        PartialDate date,
        @OneOf({"not affected", "suspected", "mined areas reported", "completed"}) String status,
        Origin origin) implements Fact {
}
