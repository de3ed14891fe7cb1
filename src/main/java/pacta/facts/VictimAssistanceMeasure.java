package pacta.facts;

/** Whether a measure to assist victims was in place on this day. */
@Fact.Section(value = "victimAssistance", says = "Whether a measure to assist victims was in place on this day.")
public record VictimAssistanceMeasure(
        String state,
        PartialDate date,
        @OneOf({"plan", "coordination", "data collection", "focal point", "other"}) String measure,
        boolean inPlace,
        Origin origin) implements Fact {
}
