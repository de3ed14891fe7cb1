package pacta.facts;

/** What a source says, in words, where no other section fits. */
@Fact.Section(value = "remarks", says = "What a source says, in words, where no other section fits.")
public record Remark(
        String state,
        PartialDate date,
        String text,
        Origin origin) implements Fact {
}
