package pacta.status;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a block: a State, or a day.
 *
 * @param state the State's code; empty if it is about none
 * @param days for deadlines the first, and the one in force if it was moved; for dates the first and the last day
 */
public record Item(String state, String text, List<LocalDate> days) {

    public Item {
        days = List.copyOf(days);
    }

    /** The deadline in force, or the last day. */
    public LocalDate last() {
        return days.get(days.size() - 1);
    }
}
