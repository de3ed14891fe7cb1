package pacta.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;

/**
 * What differs between two lists of findings, or of assessments: those that are new, gone or changed. They are held together by subject and norm, so that
 * where another rule decides, or decides otherwise, it is one finding that has changed.
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
        Map<String, List<Assessment>> older = before.stream().collect(Collectors.groupingBy(Comparison::place, TreeMap::new, Collectors.toList()));
        Map<String, List<Assessment>> newer = after.stream().collect(Collectors.groupingBy(Comparison::place, TreeMap::new, Collectors.toList()));
        Set<String> places = new TreeSet<>(older.keySet());
        places.addAll(newer.keySet());
        List<Change> changes = new ArrayList<>();
        places.forEach(p -> pair(older.getOrDefault(p, List.of()), newer.getOrDefault(p, List.of()), changes));
        changes.sort(ORDER);
        return new Comparison(changes);
    }

    /** Findings of one place: those of the same id belong together, and the others as they come, gravest first. */
    private static void pair(List<Assessment> before, List<Assessment> after, List<Change> changes) {
        Map<String, Assessment> newer = after.stream().collect(Collectors.toMap(Assessment::id, a -> a, (a, b) -> a));
        Map<String, Assessment> older = before.stream().collect(Collectors.toMap(Assessment::id, a -> a, (a, b) -> a));
        older.forEach((id, a) -> Optional.ofNullable(newer.get(id)).flatMap(b -> Change.between(Optional.of(a), Optional.of(b))).ifPresent(changes::add));
        List<Assessment> gone = gravestFirst(older, newer.keySet());
        List<Assessment> come = gravestFirst(newer, older.keySet());
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            Change.between(gone.stream().skip(i).findFirst(), come.stream().skip(i).findFirst()).ifPresent(changes::add);
        }
    }

    private static List<Assessment> gravestFirst(Map<String, Assessment> all, Set<String> without) {
        return all.values().stream().filter(a -> !without.contains(a.id())).sorted(Comparator.comparing(Assessment::verdict).thenComparing(Assessment::id)).toList();
    }

    /**
     * What an assessment is about: subject (State, or State and case) and norm. That a rule could not be evaluated is about this rule, whatever else is found under its
     * norm. Within an evaluation, no two assessments have the same place.
     */
    public static String place(Assessment a) {
        return a.verdict() == VerdictKind.ERROR ? a.id() : a.subject() + "/" + a.norm();
    }

    /** Assessments of one evaluation by their places. */
    public static Map<String, Assessment> byPlace(List<Assessment> assessments) {
        Map<String, Assessment> out = new TreeMap<>();
        assessments.forEach(a -> out.put(place(a), a));
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
