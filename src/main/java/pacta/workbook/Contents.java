package pacta.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.engine.Assessment;
import pacta.engine.Deadline;
import pacta.engine.Figure;
import pacta.facts.Fact;
import pacta.findings.Reviews;
import pacta.findings.Subset;
import pacta.norms.NormRegister;

/**
 * What a workbook is made from.
 *
 * @param subset what it is limited to
 * @param names the States' names by code
 * @param reviews what was decided on the findings, internal notes left out if need be
 * @param facts the assertions that the evaluation saw; empty if the run was made from other facts than those at hand
 * @param deadlines every State's deadlines; empty if the run was made from other rules or facts than those at hand
 */
public record Contents(LocalDate asOf, Optional<String> meeting, Optional<LocalDate> knownBy, Subset subset, NormRegister norms, Map<String, String> names,
        List<Assessment> assessments, List<Assessment> findings, Reviews reviews, Optional<List<Fact>> facts, Optional<List<Deadline>> deadlines, List<Figure> figures) {

    public Contents {
        names = Map.copyOf(names);
        assessments = List.copyOf(assessments);
        findings = List.copyOf(findings);
        facts = facts.map(List::copyOf);
        deadlines = deadlines.map(List::copyOf);
        figures = List.copyOf(figures);
    }

    String name(String state) {
        return names.getOrDefault(state, state);
    }

    String title(String norm) {
        return norms.find(norm).map(n -> n.title()).orElse("");
    }

    /** A deadline that a text sets counts only while the text does. */
    boolean isInForce(String norm) {
        return norms.find(norm).map(n -> n.inForce(asOf)).orElse(false);
    }
}
