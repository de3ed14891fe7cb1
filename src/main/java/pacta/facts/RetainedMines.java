package pacta.facts;

/** Mines retained for training on this day. */
@Fact.Section(value = "retainedMines", says = "Mines retained for training on this day.")
@Fact.OneAnswer(per = "year")
public record RetainedMines(
        String state,
        PartialDate date,
        long number,
        Origin origin) implements Fact {

    /** The calendar year that the number stands for. */
    public int year() {
        return date.year();
    }
}
