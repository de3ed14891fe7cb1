package pacta.facts;

/** Whether people in affected areas were warned and taught about the danger in this period. */
@Fact.Section(value = "riskEducation", says = "Whether people in affected areas were warned and taught about the danger in this period.")
public record RiskEducation(
        String state,
        PartialDate date,
        boolean provided,
        Origin origin) implements Fact {
}
