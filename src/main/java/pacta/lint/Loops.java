package pacta.lint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;

/** Rules that, alone or with others, derive what their own conditions build on. */
final class Loops implements Lint {

    /** A rule as it concludes on one norm, or derives one group or figure; without a name if it derives one thing only. */
    private record Node(Derivation derived, String name) {
    }

    /** One rule reads what another derives. */
    private record Step(Node reader, Node source, Reading reading) {

        boolean turns() {
            return reading.sighting().absent() || reading.sighting().counted();
        }
    }

    @Override
    public void look(Material material, Notes notes) {
        Map<Node, List<Step>> steps = steps(material);
        Set<RuleInfo> told = new HashSet<>();
        for (Node node : steps.keySet()) {
            if (!told.contains(node.derived().rule())) {
                loop(node, steps).ifPresent(loop -> {
                    loop.forEach(s -> told.add(s.reader().derived().rule()));
                    tell(loop, notes);
                });
            }
        }
    }

    /** Which rule reads what of others, without those that no loop can go through. */
    private static Map<Node, List<Step>> steps(Material material) {
        Map<String, Map<String, List<Node>>> byWhat = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Derivation d : material.derivations()) {
            for (String name : d.names().isEmpty() ? Set.of("") : new TreeSet<>(d.names())) {
                nodes.add(new Node(d, name));
                byWhat.computeIfAbsent(d.type(), t -> new TreeMap<>()).computeIfAbsent(name, n -> new ArrayList<>()).add(new Node(d, name));
            }
        }
        Map<RuleInfo, List<Reading>> readings = material.readings().stream().collect(Collectors.groupingBy(Reading::rule));
        Map<Node, List<Step>> out = new LinkedHashMap<>();
        for (Node node : nodes) {
            List<Step> steps = new ArrayList<>();
            for (Reading r : readings.getOrDefault(node.derived().rule(), List.of())) {
                read(r, node, byWhat.getOrDefault(r.type(), Map.of())).filter(source -> fits(r, source.derived())).map(source -> new Step(node, source, r)).forEach(steps::add);
            }
            out.put(node, steps);
        }
        while (out.entrySet().removeIf(e -> e.getValue().stream().noneMatch(s -> out.containsKey(s.source())))) {
            continue;
        }
        return out;
    }

    /** What a reading may mean by its names, for a rule as it concludes on one norm. */
    private static Stream<Node> read(Reading r, Node node, Map<String, List<Node>> byName) {
        Stream<String> names = r.isOfOwnNorm() ? Stream.of(node.name()) : r.names().only().isEmpty() ? byName.keySet().stream().filter(n -> !n.isEmpty()) : r.names().only().stream();
        return Stream.concat(names.filter(r.names()::allow), Stream.of("")).flatMap(n -> byName.getOrDefault(n, List.of()).stream());
    }

    private static boolean fits(Reading r, Derivation d) {
        return (d.verdict().isEmpty() || r.verdicts().allow(d.verdict()) && r.concludedBy().allow(d.rule().name())) && r.sharesSession(d);
    }

    /** The shortest way from a rule over what it reads back to itself, preferring one through a “not”. */
    private static Optional<List<Step>> loop(Node start, Map<Node, List<Step>> steps) {
        Map<Node, Step> cameBy = new HashMap<>();
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Node at = open.poll();
            for (Step s : steps.getOrDefault(at, List.of()).stream().sorted(Comparator.comparing(s -> !s.turns())).toList()) {
                if (cameBy.putIfAbsent(s.source(), s) == null) {
                    open.add(s.source());
                }
                if (s.source().equals(start)) {
                    return Optional.of(back(start, cameBy));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Step> back(Node start, Map<Node, Step> cameBy) {
        List<Step> out = new ArrayList<>();
        Node at = start;
        do {
            Step s = cameBy.get(at);
            out.add(0, s);
            at = s.reader();
        } while (!at.equals(start));
        return out;
    }

    private static void tell(List<Step> loop, Notes notes) {
        Optional<Step> turn = loop.stream().filter(Step::turns).findFirst();
        Step first = turn.orElse(loop.get(0));
        Reading reading = first.reading();
        String names = loop.stream().map(s -> s.reader().derived().rule()).map(r -> "“" + r.name() + "” (" + r.file() + ":" + r.line() + ")").collect(Collectors.joining(", which builds on "));
        String how = loop.size() == 1 ? "the rule derives what its own condition speaks of: " + reading.inWords()
                : "these rules build on each other in a circle: " + names + ", which builds on the first";
        if (turn.isPresent()) {
            notes.add("L005", reading.rule(), reading.sighting().pattern().place(), how + (reading.sighting().absent() ? "; it asks that there be none" : "; it counts them") + ", so what comes out depends on the order in which rules fire",
                    "Let the condition ask for facts of the dossier, or for a group that is derived without this rule.");
        } else {
            notes.add("L004", reading.rule(), reading.sighting().pattern().place(), how + "; what is derived there only ever supports itself",
                    "Let the condition ask for facts of the dossier, or take the rule out.");
        }
    }
}
