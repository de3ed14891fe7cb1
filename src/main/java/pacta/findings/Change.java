package pacta.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pacta.engine.Assessment;

/**
 * One finding, or assessment, that is not the same before and after. Days overdue do not count: they grow by themselves.
 *
 * @param what which of its contents differ, in words (“verdict”, “rule”, “message”, “since”, “severity”, “basis”, “follow-ups”, “evidence”); empty unless it is
 *     there both before and after
 */
public record Change(Kind kind, Optional<Assessment> before, Optional<Assessment> after, List<String> what) {

    /** How it differs. */
    public enum Kind {
        NEW, GONE, CHANGED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Change {
        what = List.copyOf(what);
    }

    /**
     * What differs between a finding and the one on the same subject and norm at another time, or under other rules.
     *
     * @return empty if nothing does, so also if there is none on either side
     */
    public static Optional<Change> between(Optional<Assessment> before, Optional<Assessment> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty() ? Optional.empty()
                    : Optional.of(new Change(before.isEmpty() ? Kind.NEW : Kind.GONE, before, after, List.of()));
        }
        List<String> what = differences(before.get(), after.get());
        return what.isEmpty() ? Optional.empty() : Optional.of(new Change(Kind.CHANGED, before, after, what));
    }

    private static List<String> differences(Assessment a, Assessment b) {
        List<String> what = new ArrayList<>();
        if (a == b) {
            return what;
        }
        note(what, "verdict", a.verdict(), b.verdict());
        note(what, "rule", a.rule().name(), b.rule().name());
        note(what, "message", a.message(), b.message());
        note(what, "since", a.since(), b.since());
        note(what, "severity", a.severity(), b.severity());
        note(what, "basis", a.basis(), b.basis());
        note(what, "follow-ups", a.followUps(), b.followUps());
        // The hash leaves out lines in files, so that a line put in above moves no finding; it is computed only where something has moved.
        if (!a.evidence().equals(b.evidence())) {
            note(what, "evidence", evidence(a), evidence(b));
        }
        return what;
    }

    private static void note(List<String> what, String name, Object a, Object b) {
        if (!Objects.equals(a, b)) {
            what.add(name);
        }
    }

    private static String evidence(Assessment a) {
        try {
            return AssessmentJson.evidenceHash(a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finding as it is afterwards, or as it was if it is gone. */
    public Assessment finding() {
        return after.or(() -> before).orElseThrow();
    }
}
