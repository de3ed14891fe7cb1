package pacta.calendar;

import java.time.LocalDate;

/** The first and the last day that a calendar covers. */
public record Period(LocalDate from, LocalDate to) {
}
