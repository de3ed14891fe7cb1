package pacta.backtest;

import java.time.LocalDate;
import java.util.List;

/**
 * A list of days that somebody published.
 *
 * @param entries what it prints
 * @param differences days that stand in one of the two lists only, with the reason
 */
public record PrintedDates(String id, LocalDate asOf, String source, List<Printed> entries, List<Printed> differences) {

    public PrintedDates {
        entries = List.copyOf(entries);
        differences = List.copyOf(differences);
    }

    /**
     * A day that stands in the list.
     *
     * @param kind the kind of event, in the words of the calendar
     * @param state the State's code; empty if the list names none
     * @param reason why it stands in one list only; empty for an entry
     */
    public record Printed(LocalDate date, String kind, String state, String reason) {

        /** By what entries of two lists are told to be the same: “2010-06-01 deadline XAA”. */
        public String key() {
            return (date + " " + kind + " " + state).strip();
        }
    }
}
