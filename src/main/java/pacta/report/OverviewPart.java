package pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.facts.NameOrder;
import pacta.findings.Findings;
import pacta.norms.Force;
import pacta.norms.Instrument;
import pacta.norms.Norm;
import pacta.report.Page.Count;
import pacta.report.Page.Link;
import pacta.report.Page.Tally;
import pacta.report.Page.TallyRow;
import pacta.report.Page.Who;

/** Counts and the lists behind them. */
final class OverviewPart {

    private static final Map<Force, String> FAILED = Map.of(Force.BINDING, "breach", Force.COMMITMENT, "gap", Force.EXPECTATION, "unmet");

    private final Material material;
    private final Detail detail;

    OverviewPart(Material material, Detail detail) {
        this.material = material;
        this.detail = detail;
    }

    /** Numbers of findings by what they are called, gravest first: a breach before a gap, a gap before what is unmet. */
    List<Count> counts() {
        Map<String, List<Assessment>> byWord = new LinkedHashMap<>();
        material.run().findings().stream().sorted(Comparator.comparing(Assessment::verdict).thenComparing(Assessment::force))
                .forEach(a -> byWord.computeIfAbsent(Findings.rightWord(a), w -> new ArrayList<>()).add(a));
        return byWord.entrySet().stream().map(e -> count(e.getKey(), e.getValue())).toList();
    }

    /** Every finding that is counted has its link: several cases of a State under a norm have one each. */
    private Count count(String word, List<Assessment> findings) {
        Map<String, Integer> order = material.order();
        List<Assessment> sorted = findings.stream().sorted(Comparator.comparing((Assessment a) -> Material.isAll(a.state())).thenComparing(Assessment::subjectName, NameOrder.ofNames()).thenComparing(Assessment::state)
                .thenComparing(a -> order.getOrDefault(a.norm(), 0)).thenComparing(Assessment::norm).thenComparing(Assessment::subject)).toList();
        Map<String, List<Assessment>> byState = new LinkedHashMap<>();
        sorted.forEach(a -> byState.computeIfAbsent(a.state(), s -> new ArrayList<>()).add(a));
        List<Who> who = byState.entrySet().stream().map(e -> new Who(new Link(Anchors.state(e.getKey()), Material.isAll(e.getKey()) ? "All States together" : e.getValue().get(0).subjectName()), e.getValue().stream().map(this::link).toList())).toList();
        return new Count(Marks.of(findings.get(0)), word, findings.size(), (int) byState.keySet().stream().filter(s -> !Material.isAll(s)).count(),
                (int) findings.stream().filter(a -> Material.isAll(a.state())).count(), who);
    }

    private Link link(Assessment a) {
        String of = FindingsPart.caseOf(a);
        return new Link(Anchors.finding(a, detail), a.norm() + (of.isEmpty() ? "" : " (" + of + ")"));
    }

    /** Norm by norm, how many stand where. */
    List<Tally> tallies() {
        Map<String, Map<VerdictKind, Integer>> byNorm = new TreeMap<>();
        material.run().assessments().forEach(a -> byNorm.computeIfAbsent(a.norm(), n -> new EnumMap<>(VerdictKind.class)).merge(a.verdict(), 1, Integer::sum));
        return material.norms().instruments().stream().map(i -> tally(i, byNorm)).filter(t -> !t.rows().isEmpty()).toList();
    }

    private Tally tally(Instrument instrument, Map<String, Map<VerdictKind, Integer>> byNorm) {
        List<Norm> norms = material.assessed().stream().filter(n -> n.instrument().equals(instrument.id())).toList();
        List<TallyRow> rows = norms.stream().map(n -> new TallyRow(Anchors.norm(n), n.title(), Marks.order().stream().map(v -> byNorm.get(n.id()).getOrDefault(v, 0)).toList())).toList();
        return new Tally(instrument.title(), instrument.force().word(), norms.stream().anyMatch(n -> n.inForce(material.run().asOf())), FAILED.get(instrument.force()), rows);
    }
}
