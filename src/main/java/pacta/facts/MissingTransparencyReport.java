package pacta.facts;

/** A source says on this day that the report due in the given year had not been submitted. */
@Fact.Section(value = "missingTransparencyReports", says = "A source says on this day that the report due in the given year had not been submitted.")
public record MissingTransparencyReport(
        String state,
        PartialDate date,
        int dueYear,
        Origin origin) implements Fact {
}
