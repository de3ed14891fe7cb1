package pacta.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.Optional;
import pacta.engine.Assessment;
import pacta.findings.Change;
import pacta.findings.Findings;

/** Findings that are new, gone or changed, State by State. Fits {@link Wrapped#WIDTH} columns. */
public final class ChangesInWords {

    private ChangesInWords() {
    }

    /**
     * @param changes in the order in which they are told
     * @param atMost how many are told one by one; of the others it is said how many there are under each norm
     * @param standing what holds afterwards of the subject and norm of a finding that is gone
     */
    public static String of(List<Change> changes, int atMost, Function<Assessment, Optional<Assessment>> standing) {
        return of(changes, atMost, standing, c -> "");
    }

    /**
     * The same with a remark on some of the changes.
     *
     * @param remark stands at the end of a change's first line; empty if there is none
     */
    public static String of(List<Change> changes, int atMost, Function<Assessment, Optional<Assessment>> standing, Function<Change, String> remark) {
        StringBuilder out = new StringBuilder();
        String state = "";
        for (Change change : changes.subList(0, Math.min(atMost, changes.size()))) {
            Assessment finding = change.finding();
            if (!finding.state().equals(state)) {
                out.append('\n').append(finding.subjectName()).append(" (").append(finding.state()).append(")\n");
                state = finding.state();
            }
            out.append(one(change, standing, remark.apply(change)));
        }
        if (changes.size() > atMost) {
            out.append(rest(changes.subList(atMost, changes.size())));
        }
        return out.toString();
    }

    private static String one(Change change, Function<Assessment, Optional<Assessment>> standing, String remark) {
        Assessment finding = change.finding();
        String head = change.kind().word().toUpperCase(Locale.ROOT) + "  " + normAndCase(finding) + "  " + words(change);
        String since = finding.since().map(s -> ", since " + s).orElse("");
        StringBuilder out = new StringBuilder(Wrapped.of(head + since + remark, "  ", "    "));
        out.append(messages(change));
        if (change.kind() == Change.Kind.GONE) {
            standing.apply(finding).ifPresent(a -> out.append(Wrapped.of(Findings.rightWord(a) + ": " + a.message(), "    now: ", "         ")));
        }
        return out.toString();
    }

    private static String words(Change change) {
        return verdicts(change) + (change.what().isEmpty() ? "" : " (" + String.join(", ", change.what()) + ")");
    }

    /** The verdict, as “before → after” if it is another one. */
    public static String verdicts(Change change) {
        String word = Findings.rightWord(change.finding());
        return change.before().map(Findings::rightWord).filter(w -> !w.equals(word)).map(w -> w + " → " + word).orElse(word);
    }

    /** What the finding says, before and after if that differs; and both rules if another one says it. */
    public static String messages(Change change) {
        Assessment finding = change.finding();
        if (!change.what().contains("message") && !change.what().contains("rule")) {
            return Wrapped.of(finding.message(), "    ", "    ");
        }
        Assessment before = change.before().orElseThrow();
        boolean other = change.what().contains("rule");
        return Wrapped.of(before.message() + (other ? " (“" + before.rule().name() + "”)" : ""), "    was: ", "         ")
                + Wrapped.of(finding.message() + (other ? " (“" + finding.rule().name() + "”)" : ""), "    now: ", "         ");
    }

    /** The norm, and the case if the finding is about one. */
    public static String normAndCase(Assessment a) {
        return a.norm() + (a.subject().contains("#") ? " (" + a.subject().substring(a.subject().indexOf('#') + 1) + ")" : "");
    }

    private static String rest(List<Change> changes) {
        Map<String, Integer> byNorm = new TreeMap<>();
        changes.forEach(c -> byNorm.merge(c.finding().norm(), 1, Integer::sum));
        return "\n" + Wrapped.of(changes.size() + " more: " + String.join(", ", byNorm.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList()), "  ", "    ");
    }
}
