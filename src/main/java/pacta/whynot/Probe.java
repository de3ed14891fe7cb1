package pacta.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.engine.Memory;

/**
 * The conditions that are met so far, and every way in which they are.
 *
 * @param conditions as they stand in the rule
 * @param ways what their variables hold; one way that holds nothing if there is no condition yet
 */
record Probe(Memory memory, List<String> conditions, List<Map<String, Object>> ways) {

    static Probe start(Memory memory) {
        return new Probe(memory, List.of(), List.of(Map.of()));
    }

    boolean isMet() {
        return !ways.isEmpty();
    }

    /** The same with one condition more. */
    Probe and(String condition) {
        return andEach(List.of(condition)).get(0).orElse(new Probe(memory, Pieces.joined(conditions, condition), List.of()));
    }

    /** The same with each of these conditions alone; empty where one cannot be evaluated on these facts. */
    List<Optional<Probe>> andEach(List<String> more) {
        List<List<String>> probes = more.stream().map(c -> Pieces.joined(conditions, c)).toList();
        List<Optional<List<Map<String, Object>>>> found = memory.matches(probes);
        List<Optional<Probe>> out = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            List<String> probe = probes.get(i);
            out.add(found.get(i).map(ways -> new Probe(memory, probe, ways)));
        }
        return out;
    }

    /** The same with one, two and more of these conditions, up to all of them; empty where they cannot be evaluated on these facts. */
    List<Optional<Probe>> andOneAfterTheOther(List<String> more) {
        List<List<String>> probes = new ArrayList<>();
        for (String condition : more) {
            probes.add(Pieces.joined(probes.isEmpty() ? conditions : probes.get(probes.size() - 1), condition));
        }
        List<Optional<List<Map<String, Object>>>> found = memory.matches(probes);
        List<Optional<Probe>> out = new ArrayList<>();
        for (int i = 0; i < probes.size(); i++) {
            List<String> probe = probes.get(i);
            out.add(found.get(i).map(ways -> new Probe(memory, probe, ways)));
        }
        return out;
    }

    /** What these variables hold, each combination once, in the order of their words. */
    List<Map<String, Object>> combinations(Set<String> variables) {
        Set<Map<String, Object>> out = new LinkedHashSet<>();
        for (Map<String, Object> way : ways) {
            Map<String, Object> kept = new LinkedHashMap<>();
            way.forEach((name, value) -> {
                if (variables.contains(name)) {
                    kept.put(name, value);
                }
            });
            out.add(kept);
        }
        Words words = new Words(memory);
        return out.stream().sorted(Comparator.comparing(words::bound)).toList();
    }

    /** The ways in which the variables hold just these values. */
    List<Map<String, Object>> where(Map<String, Object> values) {
        return ways.stream().filter(w -> w.entrySet().containsAll(values.entrySet())).toList();
    }
}
