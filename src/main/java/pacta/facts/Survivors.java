package pacta.facts;

/** Mine survivors in the State on this day. */
@Fact.Section(value = "survivors", says = "Mine survivors in the State on this day.")
public record Survivors(
        String state,
        PartialDate date,
        long number,
        Origin origin) implements Fact {
}
