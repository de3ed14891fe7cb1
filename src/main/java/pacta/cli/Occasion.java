package pacta.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pacta.findings.StoredRun;
import pacta.findings.Subset;

/**
 * The day and the part of everything that a report is about.
 *
 * @param knownBy {@link LocalDate#MAX} if no source is left out
 * @param states codes; empty if all are wanted
 * @param norms ids; empty if all are wanted
 */
record Occasion(LocalDate day, Optional<String> meeting, LocalDate knownBy, List<String> states, List<String> norms) {

    static Occasion of(StoredRun run) {
        return new Occasion(run.asOf(), run.meeting(), run.knownBy().orElse(LocalDate.MAX), run.subset().states(), run.subset().norms());
    }

    /** The same limited to some States and norms; empty if there is nothing of them in it. */
    Optional<Occasion> only(List<String> wantedStates, List<String> wantedNorms) {
        List<String> both = common(states, wantedStates);
        List<String> under = common(norms, wantedNorms);
        boolean nothing = both.isEmpty() && !wantedStates.isEmpty() || under.isEmpty() && !wantedNorms.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Occasion(day, meeting, knownBy, both, under));
    }

    /** What both lists take; an empty one takes all. */
    private static List<String> common(List<String> a, List<String> b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a.stream().filter(b::contains).toList();
    }

    Subset subset() {
        return new Subset(states, norms);
    }

    Optional<LocalDate> limit() {
        return knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy);
    }
}
