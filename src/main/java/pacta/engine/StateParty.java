package pacta.engine;

import java.time.LocalDate;

/** The State is a party on the day of the evaluation, and has been since this day. */
public record StateParty(String state, LocalDate since) implements Derived {
}
