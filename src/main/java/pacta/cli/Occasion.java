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

    Subset subset() {
        return new Subset(states, norms);
    }

    Optional<LocalDate> limit() {
        return knownBy.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(knownBy);
    }
}
