package pacta.whynot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacta.language.Condition;

/**
 * Conditions in their order, up to the first that fails.
 *
 * @param steps what is met after each condition that holds
 * @param cannot whether the condition at which it stopped cannot be evaluated on these facts
 */
record Walk(List<Condition> conditions, Probe start, List<Probe> steps, boolean cannot) {

    static Walk through(List<Condition> conditions, Probe start) {
        List<Probe> steps = new ArrayList<>();
        for (Optional<Probe> p : start.andOneAfterTheOther(conditions.stream().map(Pieces::of).toList())) {
            if (p.isEmpty() || !p.get().isMet()) {
                return new Walk(conditions, start, steps, p.isEmpty());
            }
            steps.add(p.get());
        }
        return new Walk(conditions, start, steps, false);
    }

    /** The position of the condition at which it stopped, from 0; the number of conditions if all of them hold. */
    int stoppedAt() {
        return steps.size();
    }

    /** The condition that fails; empty if all of them hold. */
    Optional<Condition> failing() {
        return stoppedAt() < conditions.size() ? Optional.of(conditions.get(stoppedAt())) : Optional.empty();
    }

    /** What is met before the condition that fails. */
    Probe reached() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1);
    }
}
