package pacta.facts;

/** Retained mines consumed in training during this period. */
@Fact.Section(value = "retainedMinesUse", says = "Retained mines consumed in training during this period.")
public record RetainedMinesUse(
        String state,
        PartialDate date,
        long number,
        Origin origin) implements Fact {
}
