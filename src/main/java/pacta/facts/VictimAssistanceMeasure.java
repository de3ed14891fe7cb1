package pacta.facts;

/** How far a measure to assist victims was in place on this day. */
@Fact.Section(value = "victimAssistance", says = "How far a measure to assist victims was in place on this day.")
public record VictimAssistanceMeasure(
        String state,
        PartialDate date,
        @OneOf({"plan", "budget", "coordination", "data collection", "focal point", "participation", "legal framework", "monitoring", "delegation expertise", "capacity building", "accessibility", "standards", "awareness", "medical care", "physical rehabilitation", "psychological and social support", "economic inclusion", "other"}) String measure,
        @OneOf({"in place", "insufficient", "missing"}) String extent,
        Origin origin) implements Fact, Measure {
}
