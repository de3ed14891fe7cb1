package pacta.facts;

/** Whether the State took part in a meeting. */
@Fact.Section(value = "participation", says = "Whether the State took part in a meeting.")
@Fact.OneAnswer(per = "meeting")
public record Participation(
        String state,
        PartialDate date,
        @Names("meeting") String meeting,
        boolean attended,
        Origin origin) implements Fact {
}
