package pacta.engine;

import java.time.LocalDate;

/** The State's withdrawal, given by its id, takes effect on this day. */
public record EndOfMembership(String state, String id, LocalDate date) implements Derived {
}
