package pacta.facts;

/** The initial transparency report was submitted on this day. */
@Fact.Section(value = "initialReports", says = "The initial transparency report was submitted on this day.")
@Fact.OneAnswer
public record InitialReport(
        String state,
        PartialDate date,
        Origin origin) implements Fact, SubmittedReport {
}
