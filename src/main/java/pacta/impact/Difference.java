package pacta.impact;

import java.time.LocalDate;
import java.util.Set;
import pacta.findings.Change;

/**
 * A finding that is not the same on both sides.
 *
 * @param meeting the meeting for which it was looked for; empty if for a day
 * @param asOf the day on the newer side
 * @param causes one, or several that act together; never none
 */
public record Difference(String meeting, LocalDate asOf, Change change, Set<Cause> causes) {

    public Difference {
        causes = Set.copyOf(causes);
    }
}
