package pacta.facts;

/** A transparency report was submitted on this day. */
@Fact.Section(value = "transparencyReports", says = "A transparency report was submitted on this day.")
public record TransparencyReport(
        String state,
        PartialDate date,
        Origin origin) implements Fact, SubmittedReport {
}
