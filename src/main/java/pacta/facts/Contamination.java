package pacta.facts;

/** Mined area still to be cleared on this day, in square kilometres. */
@Fact.Section(value = "contamination", says = "Mined area still to be cleared on this day, in square kilometres.")
public record Contamination(
        String state,
        PartialDate date,
        double km2,
        Origin origin) implements Fact {
}
