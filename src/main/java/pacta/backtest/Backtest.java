package pacta.backtest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Deadline;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.facts.DeadlineStatement;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.PartialDate;

/** Counts what others have published and shows each difference with its reason. */
public final class Backtest {

    private final Evaluator evaluator;
    private final FactBase facts;
    private final Map<LocalDate, Evaluation> evaluations = new HashMap<>();

    public Backtest(Evaluator evaluator, FactBase facts) {
        this.evaluator = evaluator;
        this.facts = facts;
    }

    /**
     * A figure and our count.
     *
     * @param count ours
     * @param onlyOurs States that we count and the source does not list; empty where the source gives no list
     * @param onlyTheirs States that the source lists and we do not count
     */
    public record Result(PublishedFigure figure, long count, Set<String> onlyOurs, Set<String> onlyTheirs) {

        public boolean same() {
            return figure.value() == count && onlyOurs.isEmpty() && onlyTheirs.isEmpty();
        }

        /** A difference without a written reason is a defect. */
        public boolean explained() {
            return same() || !figure.reason().isEmpty();
        }
    }

    /**
     * A table of deadlines and ours.
     *
     * @param differences for each State whose deadline differs: theirs and ours
     */
    public record TableResult(DeadlineTable table, int entries, Map<String, String> differences) {

        /** Whether every difference has its reason, and every reason its difference. */
        public boolean explained() {
            return differences.keySet().equals(table.reasons().keySet());
        }
    }

    /** Compares a published table entry by entry with the deadlines that the rules derive. */
    public TableResult compare(DeadlineTable table) {
        Map<String, String> differences = new TreeMap<>();
        Map<String, PartialDate> printed = table.entries().isEmpty() ? statements(table) : table.entries();
        printed.forEach((state, theirs) -> {
            String ours = deadline(table, state);
            if (!ours.equals(theirs.latest().toString())) {
                differences.put(state, "theirs " + theirs + ", ours " + ours);
            }
        });
        return new TableResult(table, printed.size(), differences);
    }

    private Map<String, PartialDate> statements(DeadlineTable table) {
        Map<String, PartialDate> out = new TreeMap<>();
        for (Dossier dossier : facts.dossiers()) {
            for (Fact fact : dossier.facts()) {
                if (fact instanceof DeadlineStatement s && s.norm().equals(table.norm())
                        && s.origin().sources().stream().anyMatch(o -> o.id().equals(table.source()))) {
                    out.put(s.state(), s.deadline());
                }
            }
        }
        return out;
    }

    private String deadline(DeadlineTable table, String state) {
        List<LocalDate> ours = evaluation(table.asOf()).deadlines().stream().filter(d -> d.state().equals(state) && d.norm().equals(table.norm()))
                .map(Deadline::date).sorted().toList();
        return ours.isEmpty() ? "none" : ours.get(table.original() ? 0 : ours.size() - 1).toString();
    }

    private Evaluation evaluation(LocalDate day) {
        return evaluations.computeIfAbsent(day, d -> evaluator.evaluate(facts, d, LocalDate.MAX));
    }

    public Result compare(PublishedFigure figure) {
        Evaluation evaluation = evaluation(figure.asOf());
        if (!figure.figure().isEmpty()) {
            long value = evaluation.figures().stream().filter(f -> f.name().equals(figure.figure()) && f.of().equals(figure.of()))
                    .mapToLong(f -> Math.round(f.value())).findFirst().orElse(0);
            return new Result(figure, value, Set.of(), Set.of());
        }
        Set<String> ours = figure.group().isEmpty()
                ? evaluation.assessments().stream().filter(a -> a.norm().equals(figure.norm()) && figure.verdicts().contains(a.verdict().name()))
                        .map(a -> a.state()).collect(Collectors.toCollection(TreeSet::new))
                : evaluation.group(figure.group());
        Set<String> onlyOurs = new TreeSet<>();
        Set<String> onlyTheirs = new TreeSet<>();
        if (!figure.listed().isEmpty()) {
            onlyOurs.addAll(ours);
            onlyOurs.removeAll(figure.listed());
            onlyTheirs.addAll(figure.listed());
            onlyTheirs.removeAll(ours);
        }
        return new Result(figure, ours.size(), onlyOurs, onlyTheirs);
    }
}
