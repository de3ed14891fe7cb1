package pacta.facts;

/** People killed or injured in this period. */
@Fact.Section(value = "casualties", says = "People killed or injured in this period.")
@Fact.OneAnswer(per = "year")
public record Casualties(
        String state,
        PartialDate date,
        long number,
        Origin origin) implements Fact {

    /** The calendar year that the number stands for. */
    public int year() {
        return date.year();
    }
}
