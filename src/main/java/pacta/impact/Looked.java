package pacta.impact;

import java.time.LocalDate;

/**
 * A day at which the two sides were compared.
 *
 * @param meeting the meeting that opens on it; empty if it is only a day
 */
public record Looked(String meeting, LocalDate day) {

    /** “10MSP”, or the day if there is no meeting. */
    String name() {
        return meeting.isEmpty() ? day.toString() : meeting;
    }
}
