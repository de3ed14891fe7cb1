package pacta.facts;

/** International assistance received for mine action in this period, in US dollars. */
@Fact.Section(value = "assistanceReceived", says = "International assistance received for mine action in this period, in US dollars.")
public record AssistanceReceived(
        String state,
        PartialDate date,
        long usd,
        Origin origin) implements Fact {
}
