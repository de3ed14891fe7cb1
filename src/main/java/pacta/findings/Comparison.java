package pacta.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Assessment;

/**
 * What differs between two lists of findings, or of assessments: those that are new, gone or changed, held together by their stable ids. A rule is part of
 * the id, so that where another rule decides, one finding goes and another comes.
 *
 * @param changes by the name of the State, norm and rule
 */
public record Comparison(List<Change> changes) {

    private static final Comparator<Change> ORDER = Comparator.comparing((Change c) -> c.finding().subjectName()).thenComparing(c -> c.finding().subject())
            .thenComparing(c -> c.finding().norm()).thenComparing(Change::kind).thenComparing(c -> c.finding().id());

    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison of(List<Assessment> before, List<Assessment> after) {
        Map<String, Assessment> older = byId(before);
        Map<String, Assessment> newer = byId(after);
        TreeSet<String> ids = new TreeSet<>(older.keySet());
        ids.addAll(newer.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Change.between(Optional.ofNullable(older.get(id)), Optional.ofNullable(newer.get(id))).ifPresent(changes::add);
        }
        changes.sort(ORDER);
        return new Comparison(changes);
    }

    /** Assessments by their ids. */
    public static Map<String, Assessment> byId(List<Assessment> assessments) {
        Map<String, Assessment> out = new TreeMap<>();
        assessments.forEach(a -> out.put(a.id(), a));
        return out;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** How many differ in this way. */
    public long count(Change.Kind kind) {
        return changes.stream().filter(c -> c.kind() == kind).count();
    }

    /** The counts in words: “2 new, 3 changed findings”; empty if there is none. */
    public String inWords() {
        String counts = Arrays.stream(Change.Kind.values()).filter(k -> count(k) > 0).map(k -> count(k) + " " + k.word()).collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : counts + (changes.size() == 1 ? " finding" : " findings");
    }
}
