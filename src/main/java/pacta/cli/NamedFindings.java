package pacta.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.Assessment;
import pacta.findings.StoredRun;
import pacta.yaml.Nearest;

/**
 * Which findings of stored runs somebody named on the command line. No register is read: names are held against those that the findings carry, and one that
 * none of them carries is refused, with what may have been meant.
 */
final class NamedFindings {

    private final List<String> states;
    private final List<String> norms;

    NamedFindings(List<String> states, List<String> norms, List<StoredRun> runs) {
        this.states = states.stream().map(NamedFindings::plain).toList();
        this.norms = norms.stream().map(NamedFindings::plain).toList();
        List<Assessment> all = runs.stream().flatMap(r -> r.findings().stream()).toList();
        for (String state : states) {
            if (all.stream().noneMatch(a -> isOf(a, plain(state)))) {
                Set<String> known = new TreeSet<>();
                all.forEach(a -> known.addAll(List.of(a.state(), a.subjectName())));
                throw unknown("State", state, known);
            }
        }
        for (String norm : norms) {
            if (all.stream().noneMatch(a -> isUnder(a.norm(), plain(norm)))) {
                Set<String> known = new TreeSet<>();
                all.forEach(a -> known.add(a.norm()));
                throw unknown("norm", norm, known);
            }
        }
    }

    private static Refusal unknown(String what, String given, Set<String> known) {
        return new Refusal(ExitCode.USAGE, ("No run has a finding on the " + what + " “" + given + "”. " + Nearest.suggestion(given, known)).strip());
    }

    static String plain(String text) {
        return text.strip().replace('-', ' ').toUpperCase(Locale.ROOT);
    }

    private static boolean isOf(Assessment a, String state) {
        return a.state().equals(state) || plain(a.subjectName()).equals(state);
    }

    /** Whether a norm is that one, in plain letters, or below it. */
    static boolean isUnder(String id, String norm) {
        String own = plain(id);
        return own.equals(norm) || own.startsWith(norm + ".") || own.startsWith(norm + " ");
    }

    boolean takes(Assessment a) {
        return (states.isEmpty() || states.stream().anyMatch(s -> isOf(a, s))) && (norms.isEmpty() || norms.stream().anyMatch(n -> isUnder(a.norm(), n)));
    }
}
