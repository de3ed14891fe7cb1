package pacta.baseline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import pacta.engine.VerdictKind;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.norms.Parameter;
import pacta.norms.Parameters;

/**
 * Four norms of the Convention written by hand, without rules: a second opinion on their verdicts, and the measure of what evaluating by rules costs.
 * It reads the same facts and the same thresholds.
 */
public final class PlainJava {

    private static final Map<String, BiFunction<OnFile, LocalDate, Judgement>> NORMS =
            Map.of("APMBC 4", Stockpiles::new, MinedAreas.NORM, MinedAreas::new, "APMBC 7.1", InitialReports::new, "APMBC 7.2", AnnualReports::new);

    private final Parameters parameters;

    public PlainJava(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A State under a norm. */
    public record Standing(String state, String norm) implements Comparable<Standing> {

        @Override
        public int compareTo(Standing other) {
            return state.equals(other.state) ? norm.compareTo(other.norm) : state.compareTo(other.state);
        }
    }

    /** Whether the norm is one of the four. */
    public static boolean judges(String norm) {
        return NORMS.containsKey(norm);
    }

    /** The verdicts on all States that are counted on a day. */
    public Map<Standing, VerdictKind> evaluate(FactBase facts, LocalDate today) {
        Map<String, Long> thresholds = parameters.on(today).stream().collect(Collectors.toMap(Parameter::id, Parameter::getWhole));
        Map<Standing, VerdictKind> verdicts = new TreeMap<>();
        facts.dossiers(today).parallelStream().map(d -> judge(d, facts, thresholds, today)).toList().forEach(verdicts::putAll);
        return verdicts;
    }

    private static Map<Standing, VerdictKind> judge(Dossier dossier, FactBase facts, Map<String, Long> thresholds, LocalDate today) {
        OnFile file = OnFile.of(dossier, facts, thresholds, today);
        Optional<LocalDate> bound = new Membership(file).since();
        Map<Standing, VerdictKind> verdicts = new HashMap<>();
        NORMS.forEach((norm, judgement) -> verdicts.put(new Standing(dossier.state().code(), norm),
                bound.map(since -> judgement.apply(file, since).verdict()).orElse(VerdictKind.NOT_APPLICABLE)));
        return verdicts;
    }
}
