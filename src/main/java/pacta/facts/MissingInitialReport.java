package pacta.facts;

/** A source says on this day that the initial transparency report had not been submitted. */
@Fact.Section(value = "missingInitialReports", says = "A source says on this day that the initial transparency report had not been submitted.")
public record MissingInitialReport(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
