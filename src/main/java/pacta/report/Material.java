package pacta.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.RuleInfo;
import pacta.facts.FactBase;
import pacta.findings.Review;
import pacta.findings.Run;
import pacta.history.History;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.status.Section;

/**
 * What a report is made from.
 *
 * @param run the run that is reported
 * @param evaluation all of the same day, also where the run was limited
 * @param history the meetings of the trends; empty if they are not wanted
 * @param withoutFinding what was decided on findings that the run does not have
 */
public record Material(Run run, Evaluation evaluation, List<RuleInfo> rules, NormRegister norms, FactBase facts, List<Section> status, Since since, Optional<History> history,
        Map<String, Review> withoutFinding, ReportPlan plan) {

    private static final String ALL_STATES = "*";

    /** The names of the States that are counted on the day, by code. */
    Map<String, String> names() {
        return facts.dossiers(run.asOf()).stream().collect(Collectors.toMap(d -> d.state().code(), d -> d.state().name(), (a, b) -> a));
    }

    /** Whether anything is about all States together. */
    static boolean isAll(String state) {
        return state.equals(ALL_STATES);
    }

    /** The norms of the run's assessments, in the order of the texts. */
    List<Norm> assessed() {
        Set<String> ids = run.assessments().stream().map(Assessment::norm).collect(Collectors.toSet());
        return norms.all().stream().filter(n -> ids.contains(n.id())).toList();
    }

    /** The place of each norm in the order of the texts. */
    Map<String, Integer> order() {
        List<String> ids = norms.all().stream().map(Norm::id).toList();
        return ids.stream().collect(Collectors.toMap(Function.identity(), ids::indexOf));
    }
}
