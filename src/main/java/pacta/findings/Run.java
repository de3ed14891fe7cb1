package pacta.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pacta.engine.Assessment;
import pacta.engine.Figure;

/**
 * One evaluation, ready to be written.
 *
 * @param meeting the meeting it was made for, if any
 * @param knownBy the day by which sources had to be published, if that was limited
 * @param figures numbers over all States, with the States behind them
 * @param subset what it was limited to
 * @param reviews what people decided on its findings
 * @param states the number of dossiers, {@code facts} of assertions, {@code rules} of rules, {@code norms} of norms in force
 */
public record Run(LocalDate asOf, Optional<String> meeting, Optional<LocalDate> knownBy, List<Assessment> assessments,
        List<Assessment> findings, List<Figure> figures, InputHashes hashes, Subset subset, Reviews reviews,
        int states, int facts, int rules, int norms) {

    /** A run that was not limited, and on which nobody decided anything. */
    public Run(LocalDate asOf, Optional<String> meeting, Optional<LocalDate> knownBy, List<Assessment> assessments, List<Assessment> findings,
            List<Figure> figures, InputHashes hashes, int states, int facts, int rules, int norms) {
        this(asOf, meeting, knownBy, assessments, findings, figures, hashes, Subset.ALL, Reviews.NONE, states, facts, rules, norms);
    }

    /** The name of its folder: “2010-11-29-10MSP”. */
    public String name() {
        return asOf + meeting.map(m -> "-" + m).orElse("") + knownBy.map(k -> "-known-by-" + k).orElse("");
    }
}
