package pacta.calendar;

import java.time.MonthDay;

/**
 * A day of every year.
 *
 * @param from the first year
 * @param since the year from which {@code {years}} counts
 * @param norm the norm that is due of all States alike on that day; empty if it is about none
 * @param group the States that it concerns; empty if it concerns everybody
 */
record Yearly(String id, MonthDay day, int from, int since, String norm, String group, String title) {
}
