package pacta.facts;

/** The clearance of all mined areas then known was complete on this day. */
@Fact.Section(value = "clearanceCompletions", says = "The clearance of all mined areas then known was complete on this day.")
public record ClearanceCompletion(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
