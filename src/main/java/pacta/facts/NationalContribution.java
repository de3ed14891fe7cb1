package pacta.facts;

/** The State's own spending on mine action in this period, in US dollars. */
@Fact.Section(value = "nationalContributions", says = "The State's own spending on mine action in this period, in US dollars.")
@Fact.OneAnswer(per = "year")
public record NationalContribution(
        String state,
        PartialDate date,
        long usd,
        Origin origin) implements Fact {

    /** The calendar year that the amount stands for. */
    public int year() {
        return date.year();
    }
}
