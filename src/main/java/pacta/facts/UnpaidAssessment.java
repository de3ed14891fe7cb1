package pacta.facts;

/** Assessed contributions to the costs of the Convention unpaid on this day, in US dollars. */
@Fact.Section(value = "unpaidAssessments", says = "Assessed contributions to the costs of the Convention unpaid on this day, in US dollars.")
public record UnpaidAssessment(
        String state,
        PartialDate date,
        long usd,
        Origin origin) implements Fact {
}
