package pacta.facts;

/** The depositary received the State's instrument of withdrawal on this day. */
@Fact.Section(value = "withdrawals", says = "The depositary received the State's instrument of withdrawal on this day.")
public record Withdrawal(
        String state,
        PartialDate date,
        String id,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String explained,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String noticeToAllParties,
        @MayBeLeftOut @OneOf({"unknown", "yes", "no"}) String noticeToSecurityCouncil,
        Origin origin) implements Fact, Case {
}
