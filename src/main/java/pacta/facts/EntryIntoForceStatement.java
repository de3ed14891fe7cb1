package pacta.facts;

/** A source says that the Convention entered into force for the State on this day. The day itself is derived by rule. */
@Fact.ToldAhead
@Fact.Section(value = "entryIntoForceStatements", says = "A source says that the Convention entered into force for the State on this day. The day itself is derived by rule.")
public record EntryIntoForceStatement(
        String state,
        PartialDate date,
        Origin origin) implements Fact {
}
