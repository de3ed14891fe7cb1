package pacta.facts;

/** Whether the milestones of an extension request were being kept on this day. */
@Fact.Section(value = "milestoneReports", says = "Whether the milestones of an extension request were being kept on this day.")
public record MilestoneReport(
        String state,
        PartialDate date,
        boolean kept,
        Origin origin) implements Fact {
}
