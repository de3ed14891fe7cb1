package pacta.facts;

/** Transparency reports submitted up to this day, in all. */
@Fact.Section(value = "transparencyReportCounts", says = "Transparency reports submitted up to this day, in all.")
public record TransparencyReportCount(
        String state,
        PartialDate date,
        int total,
        Origin origin) implements Fact {
}
