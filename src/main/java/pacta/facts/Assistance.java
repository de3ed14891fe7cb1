package pacta.facts;

/** Assistance given to mine action in this period, in US dollars. */
@Fact.Section(value = "assistance", says = "Assistance given to mine action in this period, in US dollars.")
@Fact.OneAnswer(per = {"year", "purpose"})
public record Assistance(
        String state,
        PartialDate date,
        long usd,
        @MayBeLeftOut @OneOf({"mine action", "victim assistance", "mine clearance", "stockpile destruction", "risk education"}) String purpose,
        Origin origin) implements Fact {

    /** The calendar year that the amount stands for. */
    public int year() {
        return date.year();
    }
}
