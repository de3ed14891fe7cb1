package pacta.engine;

import java.time.LocalDate;

/** The day as of which everything is evaluated. */
public record AsOf(LocalDate date) {
}
