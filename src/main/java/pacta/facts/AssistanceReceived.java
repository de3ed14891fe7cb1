package pacta.facts;

/** International assistance received for mine action in this period, in US dollars. */
@Fact.Section(value = "assistanceReceived", says = "International assistance received for mine action in this period, in US dollars.")
@Fact.OneAnswer(per = "year")
public record AssistanceReceived(
        String state,
        PartialDate date,
        long usd,
        Origin origin) implements Fact {

    /** The calendar year that the amount stands for. */
    public int year() {
        return date.year();
    }
}
