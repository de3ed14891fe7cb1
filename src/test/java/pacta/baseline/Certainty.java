package pacta.baseline;

import java.time.LocalDate;
import pacta.facts.PartialDate;

/** What can be said of dates that are only as precise as their sources. */
final class Certainty {

    private Certainty() {
    }

    /** On that day or before it, whichever of its days it was. */
    static boolean surelyBy(PartialDate date, LocalDate day) {
        return !date.latest().isAfter(day);
    }

    static boolean surelyAfter(PartialDate date, LocalDate day) {
        return date.earliest().isAfter(day);
    }

    static boolean surelyAfter(PartialDate date, PartialDate other) {
        return date.earliest().isAfter(other.latest());
    }

    static boolean surelyFrom(PartialDate date, LocalDate day) {
        return !date.earliest().isBefore(day);
    }

    static boolean perhapsAfter(PartialDate date, LocalDate day) {
        return date.latest().isAfter(day);
    }

    /** It can have been by the day, and after it. */
    static boolean eitherSide(PartialDate date, LocalDate day) {
        return !surelyBy(date, day) && !surelyAfter(date, day);
    }
}
