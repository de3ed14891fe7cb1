package pacta.facts;

/** The State told others on this day how far it had come: at a meeting, in a committee or in a report. */
@Fact.Section(value = "progressReports", says = "The State told others on this day how far it had come: at a meeting, in a committee or in a report.")
public record ProgressReport(
        String state,
        PartialDate date,
        @OneOf({"stockpile destruction", "mined areas", "victim assistance", "retained mines", "national measures"}) String subject,
        @MayBeLeftOut String occasion,
        Origin origin) implements Fact {
}
