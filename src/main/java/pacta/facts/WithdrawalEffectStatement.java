package pacta.facts;

/** A source says that the withdrawal takes effect on this day. The day itself is derived by rule. */
@Fact.ToldAhead
@Fact.Section(value = "withdrawalEffectStatements", says = "A source says that the withdrawal takes effect on this day. The day itself is derived by rule.")
public record WithdrawalEffectStatement(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
