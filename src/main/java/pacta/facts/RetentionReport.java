package pacta.facts;

/** Whether the State had reported what its retained mines are for, by this day. */
@Fact.Section(value = "retentionReports", says = "Whether the State had reported what its retained mines are for, by this day.")
public record RetentionReport(
        String state,
        PartialDate date,
        boolean explained,
        Origin origin) implements Fact {
}
