package pacta.impact;

import java.util.Set;
import java.util.stream.Collectors;

/** Why a finding is not what it was. */
public enum Cause {
    /** The day is another. */
    TIME,
    /** Rules, norms or parameters are others. */
    RULES,
    FACTS;

    /** Several causes that act together, in words: “time and rules”. */
    public static String inWords(Set<Cause> causes) {
        return causes.stream().sorted().map(c -> c.name().toLowerCase(java.util.Locale.ROOT)).collect(Collectors.joining(" and "));
    }
}
