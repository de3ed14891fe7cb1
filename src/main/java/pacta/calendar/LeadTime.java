package pacta.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day that lies some years before each open deadline under a norm.
 *
 * @param before the norm whose deadline it precedes
 * @param norm the norm that the day itself belongs to
 * @param years how many calendar years before the deadline's
 * @param day the day of that year
 */
record LeadTime(String id, String before, String norm, int years, MonthDay day, String title) {

    LocalDate ahead(LocalDate deadline) {
        return day.atYear(deadline.getYear() - years);
    }
}
