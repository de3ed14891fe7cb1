package pacta.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.findings.Findings;
import pacta.norms.Norm;
import pacta.workbook.Sheet.Column;

/** States by norms: one word in each cell, the gravest where a State has several cases. */
final class MatrixTable {

    private static final String TOGETHER = "*";

    private static final int UPRIGHT = 12;

    private MatrixTable() {
    }

    static Sheet of(Contents contents) {
        Map<String, Map<String, Assessment>> byState = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Assessment a : contents.assessments()) {
            names.put(a.state(), a.subject().equals(a.state()) ? a.subjectName() : contents.name(a.state()));
            byState.computeIfAbsent(a.state(), s -> new HashMap<>()).merge(a.norm(), a, BinaryOperator.minBy(Comparator.comparing(MatrixTable::gravity)));
        }
        Set<String> used = contents.assessments().stream().map(Assessment::norm).collect(Collectors.toSet());
        List<Norm> norms = contents.norms().all().stream().filter(n -> used.contains(n.id())).toList();
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream().sorted(Comparator.comparing((Map.Entry<String, String> e) -> e.getKey().equals(TOGETHER)).thenComparing(Map.Entry.comparingByValue()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return new Sheet("matrix", "States by norms", columns(norms), rows(sorted, norms, byState), 1, norms.size() + 2);
    }

    /** A rule that failed says nothing about the State, but hides what might be grave. */
    private static int gravity(Assessment a) {
        return a.verdict() == VerdictKind.ERROR ? -1 : a.verdict().ordinal();
    }

    private static List<Column> columns(List<Norm> norms) {
        return Stream.concat(Stream.of(new Column("State", 26), new Column("code", 7)), norms.stream().map(n -> new Column(n.id() + " " + n.title(), UPRIGHT))).toList();
    }

    private static List<List<Cell>> rows(Map<String, String> states, List<Norm> norms, Map<String, Map<String, Assessment>> byState) {
        List<List<Cell>> rows = new ArrayList<>();
        states.forEach((code, name) -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(name), Cell.of(code)));
            norms.forEach(n -> row.add(Optional.ofNullable(byState.get(code).get(n.id())).<Cell>map(a -> new Cell.Mark(Findings.rightWord(a), a.verdict())).orElse(Cell.EMPTY)));
            rows.add(row);
        });
        return rows;
    }
}
