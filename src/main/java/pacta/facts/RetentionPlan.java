package pacta.facts;

/** Whether the State had reported plans for its retained mines, and their actual use, by this day. */
@Fact.Section(value = "retentionPlans", says = "Whether the State had reported plans for its retained mines, and their actual use, by this day.")
public record RetentionPlan(
        String state,
        PartialDate date,
        boolean planned,
        boolean used,
        Origin origin) implements Fact {
}
