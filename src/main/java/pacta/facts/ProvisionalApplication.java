package pacta.facts;

/** The State declared that it applies the prohibitions provisionally from this day. */
@Fact.Section(value = "provisionalApplications", says = "The State declared that it applies the prohibitions provisionally from this day.")
public record ProvisionalApplication(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
