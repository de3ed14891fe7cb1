package pacta.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.findings.Change;
import pacta.findings.Comparison;
import pacta.impact.Cause;

/**
 * What differs from an earlier run or meeting, and why.
 *
 * <p>A finding is known of at four points: as it stood in the earlier run (1); as the rules and facts of today tell it for the earlier day (2); as they tell it for the later day with nothing but the
 * facts dated up to the earlier one (3); and as it stands (4). If (1) and (2) differ, somebody has edited rules or facts in between. If (2) and (3) differ, the day alone moved the finding: a deadline
 * passed, a norm came into force, something grew old. If (3) and (4) differ, facts that are dated in between did.
 *
 * @param against what is compared with, in words; empty if there is nothing to compare with
 * @param remarks what a reader must know, as sentences
 * @param older the norms that were in force on the earlier day
 */
public record Since(String against, List<String> remarks, List<Told> changes, Set<String> older) {

    /** A change and its causes; no cause where the edited inputs cannot be told apart. */
    public record Told(Change change, Set<Cause> causes) {
    }

    /** Nothing to compare with. */
    public static Since nothing(String why) {
        return new Since("", List.of(why), List.of(), Set.of());
    }

    /**
     * Holds the four against each other.
     *
     * @param edited what somebody can have edited between the earlier run and now: rules, facts, both or nothing
     */
    public static List<Told> compare(List<Assessment> earlier, List<Assessment> sameRules, List<Assessment> timeOnly, List<Assessment> now, Set<Cause> edited) {
        Map<String, List<Assessment>> one = byPlace(earlier);
        Map<String, List<Assessment>> two = byPlace(sameRules);
        Map<String, List<Assessment>> three = byPlace(timeOnly);
        Map<String, List<Assessment>> four = byPlace(now);
        return Comparison.of(earlier, now).changes().stream().map(c -> {
            // Another rule may decide at each point: what counts is what is found of the subject under the norm.
            String place = place(c.finding());
            Set<Cause> causes = EnumSet.noneOf(Cause.class);
            if (differ(one.get(place), two.get(place))) {
                causes.addAll(edited);
            }
            if (differ(two.get(place), three.get(place))) {
                causes.add(Cause.TIME);
            }
            if (differ(three.get(place), four.get(place))) {
                causes.add(Cause.FACTS);
            }
            return new Told(c, causes);
        }).toList();
    }

    private static boolean differ(List<Assessment> a, List<Assessment> b) {
        return !Comparison.of(a == null ? List.of() : a, b == null ? List.of() : b).isEmpty();
    }

    private static String place(Assessment a) {
        return a.subject() + "/" + a.norm();
    }

    private static Map<String, List<Assessment>> byPlace(List<Assessment> all) {
        return all.stream().collect(Collectors.groupingBy(Since::place));
    }
}
