package pacta.facts;

/** A source says on this day when the State's deadline under a norm falls. The deadline itself is derived by rule. */
@Fact.Section(value = "deadlineStatements", says = "A source says on this day when the State's deadline under a norm falls. The deadline itself is derived by rule.")
public record DeadlineStatement(
        String state,
        PartialDate date,
        @Names("norm") String norm,
        PartialDate deadline,
        Origin origin) implements Fact {
}
