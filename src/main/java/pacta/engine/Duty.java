package pacta.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * A norm in force that wants a verdict for a State, for one of its cases, or for all States together.
 *
 * @param norm the norm's id
 * @param instrument the id of its instrument
 * @param caseId the case, empty if the norm judges the State as a whole
 * @param question what is asked where nothing on file decides
 * @param dated whether the question has a place for the deadline
 * @param addressee whom the norm speaks to, in words
 * @param addressedTo the group of States that the norm speaks to; empty if it speaks to all
 * @param notAddressed the group to which it does not speak; empty if there is none
 * @param activities kinds of activity that the norm asks for
 * @param measures measures that the norm asks for to be in place
 * @param from first day on which the norm is in force
 */
public record Duty(String norm, String instrument, String state, String caseId, String decided, String question, boolean dated, String addressee,
        String addressedTo, String notAddressed, List<String> activities, List<String> measures, LocalDate from) {
}
