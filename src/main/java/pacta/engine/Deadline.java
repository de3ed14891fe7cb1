package pacta.engine;

import java.time.LocalDate;

/** The last day on which the State can do in time what the norm asks. */
public record Deadline(String norm, String state, LocalDate date) implements Derived {

    /** The calendar year of the deadline. */
    public int getYear() {
        return date.getYear();
    }
}
