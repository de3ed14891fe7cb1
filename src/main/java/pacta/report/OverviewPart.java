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

    private Count count(String word, List<Assessment> findings) {
        Map<String, Integer> order = material.order();
        Map<String, Map<String, Assessment>> norms = new TreeMap<>();
        Map<String, String> codes = new TreeMap<>();
        for (Assessment a : findings) {
            codes.put(a.subjectName() + "\0" + a.state(), a.state());
            norms.computeIfAbsent(a.state(), s -> new TreeMap<>(Comparator.comparing((String n) -> order.getOrDefault(n, 0)).thenComparing(n -> n))).putIfAbsent(a.norm(), a);
        }
        List<Who> who = codes.entrySet().stream().map(e -> new Who(new Link(Anchors.state(e.getValue()), e.getKey().substring(0, e.getKey().indexOf('\0'))),
                norms.get(e.getValue()).values().stream().map(a -> new Link(Anchors.finding(a, detail), a.norm())).toList())).toList();
        return new Count(Marks.of(findings.get(0)), word, findings.size(), (int) codes.values().stream().filter(c -> !Material.isAll(c)).count(), who);
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
