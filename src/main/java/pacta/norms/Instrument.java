package pacta.norms;

import java.time.LocalDate;

/**
 * A text that norms come from.
 *
 * @param from first day in force, or from which it is a yardstick
 * @param until last day; {@link LocalDate#MAX} if it has no end
 */
public record Instrument(String id, String title, Force force, LocalDate from, LocalDate until) {
}
