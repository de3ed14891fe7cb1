package pacta.norms;

import java.time.LocalDate;
import java.util.List;

/**
 * One norm of an instrument.
 *
 * @param asks what it asks, in our own words
 * @param decided how it is decided: computed, by reported activity, by judgement, collective, procedural or definition
 * @param question what would have to be known, where nothing on file decides; {@code {State}} stands for the State's name
 * @param owesAnswer whether it is a finding that nothing on file decides, or that the duty was done late
 * @param caseType for procedural norms: the type of fact that is judged case by case; empty otherwise
 * @param from first day in force
 * @param until last day in force
 */
public record Norm(String id, String title, String asks, String instrument, Force force, String addressee, String decided,
        String question, List<String> facts, List<String> terms, List<String> followUps, String reading, String judgement,
        boolean owesAnswer, String caseType, LocalDate from, LocalDate until, String file, int line) {

    public Norm {
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
        followUps = List.copyOf(followUps);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** One verdict for the community of States instead of one for each. */
    public boolean isCollective() {
        return decided.equals("collective");
    }

    /** One verdict for each recorded case. */
    public boolean isProcedural() {
        return decided.equals("procedural");
    }

    /** A definition or a final clause on which there is nothing to judge. */
    public boolean isDefinition() {
        return decided.equals("definition");
    }
}
