package pacta.facts;

import java.util.Set;

/**
 * A source claims to be complete on a topic.
 *
 * @param allBut true if {@code states} are the exceptions, false if they are the list
 */
public record CoverageStatement(String topic, PartialDate date, boolean allBut, Set<String> states, Origin origin) {

    /** What the statement says of one State, as these sources of it have it. */
    Coverage of(String state, Origin sources) {
        return new Coverage(state, date, topic, states.contains(state) != allBut, sources);
    }
}
