package pacta.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Deadline;
import pacta.engine.VerdictKind;
import pacta.facts.Dossier;
import pacta.facts.NameOrder;
import pacta.facts.State;
import pacta.findings.Findings;
import pacta.norms.Norm;
import pacta.report.Page.Due;
import pacta.report.Page.Finding;
import pacta.report.Page.Link;
import pacta.report.Page.Named;
import pacta.report.Page.Others;
import pacta.report.Page.StateCard;

/** Each State: who it is, its deadlines, its findings in the order of the texts, and how it stands otherwise. */
final class StatesPart {

    private final Material material;
    private final FindingsPart findings;
    private final Detail detail;
    private final Map<String, Integer> order;
    private final Map<String, List<Assessment>> found;
    private final Map<String, List<Assessment>> all;

    StatesPart(Material material, FindingsPart findings, Detail detail) {
        this.detail = detail;
        this.material = material;
        this.findings = findings;
        this.order = material.order();
        this.found = material.run().findings().stream().collect(Collectors.groupingBy(Assessment::state));
        this.all = material.run().assessments().stream().collect(Collectors.groupingBy(Assessment::state));
    }

    List<StateCard> cards() {
        List<StateCard> out = new ArrayList<>();
        List<State> states = material.facts().dossiers().stream().map(Dossier::state).filter(s -> all.containsKey(s.code())).sorted(Comparator.comparing(State::name, NameOrder.ofNames()).thenComparing(State::code)).toList();
        states.forEach(s -> out.add(card(s.code(), s.name(), s.region())));
        if (all.containsKey("*")) {
            out.add(card("*", "All States together", ""));
        }
        return out;
    }

    private StateCard card(String code, String name, String region) {
        List<Assessment> own = found.getOrDefault(code, List.of());
        List<Assessment> told = detail == Detail.VERDICTS ? List.of() : own;
        List<Finding> shown = told.stream().sorted(Comparator.comparing((Assessment a) -> order.getOrDefault(a.norm(), 0)).thenComparing(Assessment::subject).thenComparing(Assessment::verdict)).map(findings::of).toList();
        return new StateCard(new Link(Anchors.state(code), code), name, region, standing(own), dues(code), shown, others(code, told));
    }

    private static List<Named> standing(List<Assessment> own) {
        Map<String, Long> out = new LinkedHashMap<>();
        own.stream().sorted(Comparator.comparing(Assessment::verdict).thenComparing(Assessment::force)).forEach(a -> out.merge(Findings.rightWord(a), 1L, Long::sum));
        return out.entrySet().stream().map(e -> new Named(e.getKey(), e.getValue())).toList();
    }

    private List<Due> dues(String code) {
        Map<String, TreeSet<String>> days = new TreeMap<>(Comparator.comparing((String n) -> order.getOrDefault(n, 0)));
        List<String> only = material.run().subset().norms();
        material.evaluation().deadlines().stream().filter(d -> d.state().equals(code) && material.norms().find(d.norm()).map(n -> n.inForce(material.run().asOf())).orElse(true) && (only.isEmpty() || only.contains(d.norm())))
                .forEach((Deadline d) -> days.computeIfAbsent(d.norm(), n -> new TreeSet<>()).add(d.date().toString()));
        return days.entrySet().stream().map(e -> new Due(new Link(Anchors.norm(e.getKey()), e.getKey()), material.norms().find(e.getKey()).map(Norm::title).orElse(""), e.getValue().first(),
                e.getValue().size() > 1 ? e.getValue().last() : "")).toList();
    }

    private List<Others> others(String code, List<Assessment> own) {
        Set<String> told = own.stream().map(Assessment::id).collect(Collectors.toSet());
        Map<VerdictKind, TreeSet<String>> rest = new EnumMap<>(VerdictKind.class);
        Map<VerdictKind, Marks.Mark> marks = new EnumMap<>(VerdictKind.class);
        Comparator<String> byOrder = Comparator.comparing((String n) -> order.getOrDefault(n, 0)).thenComparing(n -> n);
        all.get(code).stream().filter(a -> !told.contains(a.id())).forEach(a -> {
            marks.putIfAbsent(a.verdict(), Marks.of(a));
            rest.computeIfAbsent(a.verdict(), v -> new TreeSet<>(byOrder)).add(a.norm());
        });
        return rest.entrySet().stream().map(e -> new Others(marks.get(e.getKey()), e.getKey() == VerdictKind.NOT_APPLICABLE ? "" : String.join(", ", e.getValue()), e.getValue().size(), e.getKey() == VerdictKind.UNKNOWN)).toList();
    }
}
