/** What is due when: deadlines, days before them, meetings and withdrawals, as a list and as iCalendar. Start from {@link pacta.calendar.Agenda}. */
package pacta.calendar;
