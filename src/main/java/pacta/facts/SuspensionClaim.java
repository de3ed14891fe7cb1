package pacta.facts;

/** The State claimed to suspend the operation of the Convention from this day. */
@Fact.Section(value = "suspensionClaims", says = "The State claimed to suspend the operation of the Convention from this day.")
public record SuspensionClaim(
        String state,
        PartialDate date,
        String id,
        Origin origin) implements Fact, Case {
}
