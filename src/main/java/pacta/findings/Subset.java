package pacta.findings;

import java.util.List;
import pacta.engine.Assessment;

/**
 * The part of all assessments that a run was limited to.
 *
 * @param states codes; empty if all were wanted
 * @param norms ids; empty if all were wanted
 */
public record Subset(List<String> states, List<String> norms) {

    /** No limit. */
    public static final Subset ALL = new Subset(List.of(), List.of());

    public Subset {
        states = List.copyOf(states);
        norms = List.copyOf(norms);
    }

    /** Whether nothing was left out. */
    public boolean isAll() {
        return states.isEmpty() && norms.isEmpty();
    }

    public boolean takes(Assessment a) {
        return (states.isEmpty() || states.contains(a.state())) && (norms.isEmpty() || norms.contains(a.norm()));
    }

    /** “the States XAA, XAB and the norms N 1”, with as many names as there are; empty if nothing was left out. */
    public String inWords() {
        String some = states.isEmpty() ? "" : (states.size() == 1 ? "the State " : "the States ") + String.join(", ", states);
        String under = norms.isEmpty() ? "" : (norms.size() == 1 ? "the norm " : "the norms ") + String.join(", ", norms);
        return some + (some.isEmpty() || under.isEmpty() ? "" : " and ") + under;
    }
}
