package pacta.facts;

/** The State made a reservation on this day. */
@Fact.Section(value = "reservations", says = "The State made a reservation on this day.")
public record Reservation(
        String state,
        PartialDate date,
        String article,
        Origin origin) implements Fact {
}
