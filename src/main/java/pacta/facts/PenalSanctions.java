package pacta.facts;

/** Whether the law in force imposed penal sanctions on this day. */
@Fact.Section(value = "penalSanctions", says = "Whether the law in force imposed penal sanctions on this day.")
public record PenalSanctions(
        String state,
        PartialDate date,
        boolean inForce,
        Origin origin) implements Fact {
}
