package pacta.facts;

/** The State did something that an action plan asks for. */
@Fact.Section(value = "activities", says = "The State did something that an action plan asks for.")
public record Activity(
        String state,
        PartialDate date,
        String kind,
        Origin origin) implements Fact {
}
