package pacta.norms;

import java.time.LocalDate;
import java.util.List;

/**
 * One norm of an instrument.
 *
 * @param asks what it asks, in our own words
 * @param decided how it is decided: computed, by reported activity, by judgement, collective, procedural or definition
 * @param question what would have to be known, where nothing on file decides; {@code {State}} stands for the State's name, {@code {deadline}} for its latest deadline under the norm
 * @param addressedTo the group of States that it speaks to, as rules derive it; empty if it speaks to all
 * @param notAddressed the group of States of which it is established that it does not speak to them; empty if there is none
 * @param ofAllStates whether it has one verdict for the States together
 * @param activities kinds of activity of which one, with a date and a source, is what the norm asks for
 * @param ownActivities kinds of activity that rules of its own look for
 * @param measures measures that the norm asks for to be in place
 * @param owesAnswer whether it is a finding that nothing on file decides, or that the duty was done late
 * @param rate the name of a share that people follow over the years, such as “reporting”: that of the States that have met the norm; empty if none
 * @param caseType for procedural norms: the type of fact that is judged case by case; empty otherwise
 * @param from first day in force
 * @param until last day in force
 */
public record Norm(String id, String title, String asks, String instrument, Force force, String addressee, String addressedTo, String notAddressed,
        String decided,
        String question, boolean ofAllStates, List<String> activities, List<String> ownActivities, List<String> measures, List<String> facts, List<String> terms, List<String> followUps, String reading, String judgement,
        boolean owesAnswer, String rate, String caseType, LocalDate from, LocalDate until, String file, int line) {

    /** Places in a question. */
    public static final String STATE = "{State}";
    public static final String DEADLINE = "{deadline}";

    public Norm {
        activities = List.copyOf(activities);
        ownActivities = List.copyOf(ownActivities);
        measures = List.copyOf(measures);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        followUps = List.copyOf(followUps);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** One verdict for the community of States instead of one for each. */
    public boolean isCollective() {
        return ofAllStates;
    }

    /** One verdict for each recorded case. */
    public boolean isProcedural() {
        return decided.equals("procedural");
    }

    /** A reviewer decides; rules only show what bears on it. */
    public boolean isByJudgement() {
        return decided.equals("by judgement");
    }

    /** What is asked where nothing decides: the question put to the reviewer, or the fact that would settle it. */
    public String openQuestion() {
        return judgement.isEmpty() ? question : judgement;
    }

    /** The open question with its places filled. */
    public String openQuestion(String state, String deadline) {
        return openQuestion().replace(STATE, state).replace(DEADLINE, deadline);
    }

    /** Whether the open question names the latest deadline that rules have derived under the norm. */
    public boolean asksByDeadline() {
        return openQuestion().contains(DEADLINE);
    }

    /** A definition or a final clause on which there is nothing to judge. */
    public boolean isDefinition() {
        return decided.equals("definition");
    }
}
