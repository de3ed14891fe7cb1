package pacta.engine;

import java.time.LocalDate;

/** The Convention enters into force for the State on this day, which may lie ahead. */
public record EntryIntoForce(String state, LocalDate date) implements Derived {
}
