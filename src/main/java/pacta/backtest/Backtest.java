package pacta.backtest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.facts.FactBase;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Problems;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

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
     * @param onlyOurs States that we count and the source does not list; empty where the source gives no list
     * @param onlyTheirs States that the source lists and we do not count
     */
    public record Result(PublishedFigure figure, Set<String> ours, Set<String> onlyOurs, Set<String> onlyTheirs) {

        public boolean same() {
            return figure.value() == ours.size() && onlyOurs.isEmpty() && onlyTheirs.isEmpty();
        }

        /** A difference without a written reason is a defect. */
        public boolean explained() {
            return same() || !figure.reason().isEmpty();
        }
    }

    /** Reads the figures that our norms can decide. */
    public static List<PublishedFigure> read(Path path, String name, Problems problems) {
        List<PublishedFigure> out = new ArrayList<>();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
            Fields fields = Fields.of(file, m);
            for (Fields f : fields.list("figures")) {
                out.add(new PublishedFigure(f.text("id"), f.parsed("asOf", t -> PartialDate.parse(t).latest(), LocalDate.MIN, true), f.text("what"),
                        f.parsed("value", Long::parseLong, 0L, true), f.text("source"), f.text("group", ""), f.text("norm", ""),
                        f.texts("verdicts").stream().map(Scalar::text).toList(),
                        f.texts("listed").stream().map(Scalar::text).collect(Collectors.toCollection(TreeSet::new)), f.text("reason", ""), name, f.line()));
                f.nothingElse();
            }
            for (Fields f : fields.list("notDecided")) {
                f.text("figure");
                f.text("reason");
                f.nothingElse();
            }
            fields.nothingElse();
        }));
        return out;
    }

    public Result compare(PublishedFigure figure) {
        Evaluation evaluation = evaluations.computeIfAbsent(figure.asOf(), d -> evaluator.evaluate(facts, d, LocalDate.MAX));
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
        return new Result(figure, ours, onlyOurs, onlyTheirs);
    }
}
