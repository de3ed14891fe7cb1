package pacta.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Severity;
import pacta.engine.VerdictKind;
import pacta.facts.Dossier;
import pacta.findings.Findings;
import pacta.norms.Norm;
import pacta.report.Page.Cell;
import pacta.report.Page.Column;
import pacta.report.Page.Link;
import pacta.report.Page.Matrix;
import pacta.report.Page.Row;

/** Every State under every norm: one sign each, the gravest where there are several cases. */
final class MatrixPart {

    private static final Cell NONE = new Cell("", "", "", "");

    private final Material material;
    private final Detail detail;
    private final Map<String, Assessment> gravest = new HashMap<>();
    private final Set<String> findings = new HashSet<>();
    private final List<Norm> norms;

    MatrixPart(Material material, Detail detail) {
        this.material = material;
        this.detail = detail;
        this.norms = material.assessed();
        material.run().findings().forEach(f -> findings.add(f.id()));
        Comparator<Assessment> gravity = Comparator.comparing((Assessment a) -> findings.contains(a.id()) ? 0 : 1).thenComparing(Assessment::verdict);
        material.run().assessments().forEach(a -> gravest.merge(a.state() + "/" + a.norm(), a, (x, y) -> gravity.compare(x, y) <= 0 ? x : y));
    }

    Matrix part() {
        List<Column> columns = norms.stream().map(n -> new Column(Anchors.norm(n), n.title(), n.instrument(), material.plan().chapter(n))).toList();
        Map<String, Row> rows = new TreeMap<>();
        for (Dossier d : material.facts().dossiers()) {
            String code = d.state().code();
            if (norms.stream().anyMatch(n -> gravest.containsKey(code + "/" + n.id()))) {
                rows.put(d.state().name() + "\0" + code, new Row(new Link(code, d.state().name()), d.state().region(), cells(code)));
            }
        }
        List<Row> all = new java.util.ArrayList<>(rows.values());
        if (material.run().assessments().stream().anyMatch(a -> Material.isAll(a.state()))) {
            all.add(new Row(new Link(Anchors.ALL, "All States together"), "", cells("*")));
        }
        List<Link> instruments = material.norms().instruments().stream().filter(i -> norms.stream().anyMatch(n -> n.instrument().equals(i.id()))).map(i -> new Link(i.id(), i.title())).toList();
        return new Matrix(columns, all, all.stream().map(Row::region).filter(r -> !r.isEmpty()).distinct().sorted().toList(), instruments, material.plan().chapters(norms),
                Arrays.stream(Severity.values()).filter(s -> s != Severity.NONE).sorted(Comparator.reverseOrder()).map(Severity::words).toList());
    }

    private List<Cell> cells(String state) {
        return norms.stream().map(n -> gravest.get(state + "/" + n.id())).map(a -> a == null ? NONE : cell(a)).collect(Collectors.toList());
    }

    private Cell cell(Assessment a) {
        Marks.Mark mark = Marks.of(a);
        if (!findings.contains(a.id())) {
            return new Cell(mark.sign(), a.verdict() == VerdictKind.NOT_APPLICABLE ? "" : mark.style(), "", "");
        }
        return new Cell(mark.sign(), mark.style() + " s" + a.severity().ordinal(), Anchors.finding(a, detail), Findings.rightWord(a));
    }

    /** The style letter of each State under a norm. */
    Map<String, Assessment> under(Norm norm) {
        Map<String, Assessment> out = new HashMap<>();
        gravest.forEach((key, a) -> {
            if (a.norm().equals(norm.id())) {
                out.put(a.state(), a);
            }
        });
        return out;
    }
}
