package pacta.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactTypes;
import pacta.language.Condition.Pattern;
import pacta.norms.Norm;

/**
 * From one meeting to the next many States came into breach of a norm, or left, and as many more or fewer facts are on file that its rules look for: a step that
 * tells of the sources as much as of the States. Some sources name all States that failed, for some years only.
 *
 * @param before how many were in breach of the norm at the earlier meeting, {@code after} at the later one
 * @param fact the kind of fact, in words
 * @param filedBefore of how many States such a fact dates from the time before the earlier meeting, {@code filed} from the time between the two
 */
public record Step(Point earlier, Point later, Norm norm, int before, int after, String fact, int filedBefore, int filed) {

    private static final int SMALLEST = 10;

    /** The steps in a history, the earliest first. */
    public static List<Step> in(History history, List<RuleInfo> rules, List<Dossier> dossiers) {
        List<Step> out = new ArrayList<>();
        List<Point> points = history.points();
        List<Norm> norms = history.norms();
        // Once a meeting: to count anew for each norm would take a third of a whole history.
        List<Map<String, Counts>> counts = points.stream().map(Point::counts).toList();
        for (int i = 1; i < points.size(); i++) {
            Point earlier = points.get(i - 1);
            LocalDate start = i > 1 ? points.get(i - 2).day() : earlier.day().minusDays(points.get(i).day().toEpochDay() - earlier.day().toEpochDay());
            for (Norm norm : norms) {
                int before = breaches(counts.get(i - 1), norm);
                int after = breaches(counts.get(i), norm);
                if (Math.abs(after - before) >= SMALLEST) {
                    of(earlier, points.get(i), start, norm, before, after, rules, dossiers).ifPresent(out::add);
                }
            }
        }
        return out;
    }

    private static Optional<Step> of(Point earlier, Point later, LocalDate start, Norm norm, int before, int after, List<RuleInfo> rules, List<Dossier> dossiers) {
        return types(norm, rules).stream().map(t -> new Step(earlier, later, norm, before, after, words(t), filed(t, dossiers, start, earlier.day()), filed(t, dossiers, earlier.day(), later.day())))
                .filter(Step::isOfTheSources).max(Comparator.comparing(s -> Math.abs(s.filed - s.filedBefore)));
    }

    private static int breaches(Map<String, Counts> counts, Norm norm) {
        return Optional.ofNullable(counts.get(norm.id())).map(c -> c.of(VerdictKind.NON_COMPLIANT)).orElse(0);
    }

    /** The facts go the same way, and at least half as far. */
    private boolean isOfTheSources() {
        int way = filed - filedBefore;
        return Integer.signum(way) == Integer.signum(after - before) && 2 * Math.abs(way) >= Math.abs(after - before);
    }

    /** The kinds of fact that must be on file for a rule to find a breach of the norm. */
    private static Set<String> types(Norm norm, List<RuleInfo> rules) {
        Set<String> known = FactTypes.ALL.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        Set<String> out = new LinkedHashSet<>();
        rules.stream().filter(r -> r.norms().contains(norm.id()) && r.verb().equals("nonCompliant")).flatMap(r -> r.tree().conditions().stream())
                .forEach(c -> {
                    if (c instanceof Pattern p && known.contains(p.type())) {
                        out.add(p.type());
                    }
                });
        return out;
    }

    private static int filed(String type, List<Dossier> dossiers, LocalDate after, LocalDate until) {
        return (int) dossiers.stream().filter(d -> d.facts().stream().anyMatch(f -> f.getClass().getSimpleName().equals(type) && isWithin(f, after, until))).count();
    }

    private static boolean isWithin(Fact fact, LocalDate after, LocalDate until) {
        return fact.date().latest().isAfter(after) && !fact.date().latest().isAfter(until);
    }

    private static String words(String type) {
        return type.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** The step in a few sentences. */
    public String inWords() {
        return later.meeting().id() + ": States in breach of " + norm.id() + " went from " + before + " to " + after + ". Of the kind “" + fact + "”, facts about " + states(filed) + " date from the time since "
                + earlier.meeting().id() + ", about " + states(filedBefore) + " from the time before it: the step tells as much of what is on file as of the States.";
    }

    private static String states(int count) {
        return count == 0 ? "no State" : count == 1 ? "one State" : count + " States";
    }
}
