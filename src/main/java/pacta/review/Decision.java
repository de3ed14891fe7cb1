package pacta.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pacta.findings.Fingerprint;

/**
 * What somebody decided on a finding.
 *
 * @param file where it is written down, below the folder of decisions; empty if it is not yet
 * @param finding the id of the finding
 * @param until the last day on which it holds; for ever if empty
 * @param reply what the State answered, often empty
 * @param internal a note for colleagues, often empty
 * @param bound what the finding rested on when it was decided
 * @param replaces files of earlier decisions on the same finding that no longer count
 */
public record Decision(String file, String finding, Outcome outcome, String reason, String by, LocalDate on, Optional<LocalDate> until, String reply, String internal,
        Fingerprint bound, List<String> replaces) {

    public Decision {
        replaces = List.copyOf(replaces);
    }
}
