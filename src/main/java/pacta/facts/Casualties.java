package pacta.facts;

/** People killed or injured in this period. */
@Fact.Section(value = "casualties", says = "People killed or injured in this period.")
public record Casualties(
        String state,
        PartialDate date,
        long number,
        Origin origin) implements Fact {
}
