package pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.Assessment;
import pacta.facts.NameOrder;
import pacta.findings.Change;
import pacta.findings.Change.Kind;
import pacta.findings.Findings;
import pacta.impact.Cause;
import pacta.norms.Norm;
import pacta.report.Page.ByCause;
import pacta.report.Page.ByNorm;
import pacta.report.Page.ChangeRow;
import pacta.report.Page.ChangesPart;
import pacta.report.Page.Link;
import pacta.report.Page.Named;
import pacta.report.Since.Told;

/**
 * What differs from an earlier meeting, by cause and then norm by norm. Where one rule took over from another, so that one finding went and another came under the same norm, that is told as one change. What comes from
 * norms that are new since then stands apart, and so do findings that say the same on other evidence.
 */
final class ChangesMaker {

    private static final int AT_MOST = 1_000;

    private final Material material;
    private final Map<String, Assessment> standing = new TreeMap<>();

    ChangesMaker(Material material) {
        this.material = material;
        material.run().assessments().forEach(a -> standing.putIfAbsent(key(a), a));
    }

    /** One change to tell: of a finding, or from one finding to another under the same norm. */
    private record Step(Optional<Assessment> before, Optional<Assessment> after, List<String> what, Set<Cause> causes) {

        private Assessment finding() {
            return after.or(() -> before).orElseThrow();
        }

        private boolean saysTheSame() {
            return before.isPresent() && after.isPresent() && before.get().message().equals(after.get().message()) && before.get().verdict() == after.get().verdict();
        }
    }

    ChangesPart part() {
        Since since = material.since();
        List<Step> all = steps(since.changes());
        List<Step> old = all.stream().filter(s -> since.older().contains(s.finding().norm())).toList();
        List<String> remarks = new ArrayList<>(since.remarks());
        List<Step> moved = old.stream().filter(s -> !s.saysTheSame()).toList();
        return new ChangesPart(since.against(), remarks, byCause(moved, "", remarks), byCause(old.stream().filter(Step::saysTheSame).toList(), " in evidence", remarks),
                byCause(all.stream().filter(s -> !since.older().contains(s.finding().norm())).toList(), " under norms that were not in force then", remarks));
    }

    private static List<Step> steps(List<Told> changes) {
        Map<String, List<Told>> byNorm = new LinkedHashMap<>();
        changes.forEach(t -> byNorm.computeIfAbsent(key(t.change().finding()), k -> new ArrayList<>()).add(t));
        List<Step> out = new ArrayList<>();
        for (List<Told> same : byNorm.values()) {
            if (same.size() == 2 && kinds(same).equals(Set.of(Kind.NEW, Kind.GONE))) {
                Optional<Assessment> before = same.stream().flatMap(t -> t.change().before().stream()).findFirst();
                Optional<Assessment> after = same.stream().flatMap(t -> t.change().after().stream()).findFirst();
                out.add(new Step(before, after, List.of(), same.stream().flatMap(t -> t.causes().stream()).collect(Collectors.toCollection(TreeSet::new))));
            } else {
                same.forEach(t -> out.add(new Step(t.change().before(), t.change().after(), t.change().what(), t.causes())));
            }
        }
        return out;
    }

    private static Set<Kind> kinds(List<Told> same) {
        return same.stream().map(t -> t.change().kind()).collect(Collectors.toSet());
    }

    private static String key(Assessment a) {
        return a.subject() + "/" + a.norm();
    }

    private static String why(Step step) {
        return step.causes().isEmpty() ? "not told by the runs" : Cause.inWords(step.causes());
    }

    private List<ByCause> byCause(List<Step> steps, String which, List<String> remarks) {
        if (steps.size() > AT_MOST) {
            remarks.add(String.format(java.util.Locale.ENGLISH, "Of the %,d differences%s the first %,d are shown here; “./pacta diff” lists all of them.", steps.size(), which, AT_MOST));
        }
        Map<String, List<Step>> causes = steps.subList(0, Math.min(AT_MOST, steps.size())).stream().collect(Collectors.groupingBy(ChangesMaker::why, TreeMap::new, Collectors.toList()));
        return causes.entrySet().stream().map(e -> new ByCause(e.getKey(), byNorm(e.getValue()))).toList();
    }

    private List<ByNorm> byNorm(List<Step> steps) {
        Map<String, Integer> order = material.order();
        Map<String, List<Step>> norms = steps.stream().collect(Collectors.groupingBy(s -> s.finding().norm(),
                () -> new TreeMap<>(Comparator.comparing((String n) -> order.getOrDefault(n, order.size())).thenComparing(n -> n)), Collectors.toList()));
        return norms.entrySet().stream().map(e -> {
            List<ChangeRow> rows = e.getValue().stream().sorted(Comparator.comparing((Step s) -> s.finding().subjectName(), NameOrder.ofNames()).thenComparing(s -> s.finding().subject())).map(this::row).toList();
            List<Named> kinds = Stream.of("new", "changed", "gone").map(k -> new Named(k, rows.stream().filter(r -> r.kind().equals(k)).count())).filter(k -> k.number() > 0).toList();
            return new ByNorm(new Link(Anchors.norm(e.getKey()), e.getKey()), material.norms().find(e.getKey()).map(Norm::title).orElse(""), kinds, rows);
        }).toList();
    }

    private ChangeRow row(Step step) {
        Assessment a = step.finding();
        boolean gone = step.after().isEmpty();
        String was = step.before().map(Assessment::message).filter(m -> gone || !m.equals(a.message())).orElse("");
        Assessment held = standing.get(key(a));
        String now = !gone ? a.message() : held == null ? "Nothing is found under this norm any more." : Findings.rightWord(held) + ": " + held.message();
        String kind = step.before().isEmpty() ? "new" : gone ? "gone" : "changed";
        return new ChangeRow(kind, new Link(Anchors.state(a.state()), a.subjectName()), FindingsPart.caseOf(a), Marks.of(a), words(step), was, now);
    }

    private static String words(Step step) {
        String now = Findings.rightWord(step.finding());
        String before = step.before().map(Findings::rightWord).orElse(now);
        return (before.equals(now) ? now : before + " → " + now) + (step.what().isEmpty() ? "" : " (" + String.join(", ", step.what()) + ")");
    }
}
