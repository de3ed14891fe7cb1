package pacta.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pacta.engine.VerdictKind;
import pacta.history.Counts;
import pacta.history.History;
import pacta.history.Point;
import pacta.norms.Norm;
import pacta.report.Page.TrendRow;
import pacta.report.Page.TrendsPart;

/** Numbers meeting by meeting: States in breach, rates, and norm by norm how many have failed, are at risk, and have met it. */
final class TrendsMaker {

    private static final String NONE = "Trends were left out (--no-trends).";
    private static final String TOO_FEW = "There are no trends: fewer than two meetings were held by that day.";

    private final Material material;

    TrendsMaker(Material material) {
        this.material = material;
    }

    TrendsPart part() {
        if (material.history().isEmpty() || material.history().get().points().size() < 2) {
            return new TrendsPart(material.history().isEmpty() ? NONE : TOO_FEW, List.of(), List.of(), List.of());
        }
        History history = material.history().get();
        List<Map<String, Counts>> counts = history.points().stream().map(Point::counts).toList();
        List<TrendRow> rows = new ArrayList<>();
        rows.add(row("States in breach of a binding norm", history, p -> Integer.toString(p.breaches().size())));
        rows.add(new TrendRow("came into breach", "", "", numbers(history, i -> i == 0 ? "" : Integer.toString(history.came(i).size()))));
        rows.add(new TrendRow("left breach", "", "", numbers(history, i -> i == 0 ? "" : Integer.toString(history.left(i).size()))));
        history.rated().forEach(n -> rows.add(new TrendRow("rate of " + n.rate() + " in per cent", n.id(), n.title(), numbers(history, i -> rate(counts.get(i).get(n.id()))))));
        List<TrendRow> norms = new ArrayList<>();
        history.norms().forEach(n -> norms(n, history, counts, norms));
        return new TrendsPart("", history.points().stream().map(p -> p.meeting().id()).toList(), rows, norms);
    }

    private static String rate(Counts counts) {
        return counts == null || counts.due() == 0 ? "" : Long.toString(counts.perCent());
    }

    private static void norms(Norm norm, History history, List<Map<String, Counts>> counts, List<TrendRow> out) {
        for (VerdictKind verdict : List.of(VerdictKind.NON_COMPLIANT, VerdictKind.AT_RISK, VerdictKind.CONCERN, VerdictKind.FULFILLED_LATE, VerdictKind.COMPLIANT)) {
            List<String> numbers = numbers(history, i -> counts.get(i).containsKey(norm.id()) ? Integer.toString(counts.get(i).get(norm.id()).of(verdict)) : "");
            if (numbers.stream().anyMatch(n -> !n.isEmpty() && !n.equals("0"))) {
                out.add(new TrendRow(Marks.of(verdict, norm.force()).words(), norm.id(), norm.title(), numbers));
            }
        }
    }

    private static TrendRow row(String name, History history, Function<Point, String> number) {
        return new TrendRow(name, "", "", history.points().stream().map(number).toList());
    }

    private static List<String> numbers(History history, Function<Integer, String> at) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < history.points().size(); i++) {
            out.add(at.apply(i));
        }
        return out;
    }
}
