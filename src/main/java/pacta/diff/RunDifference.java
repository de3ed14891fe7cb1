package pacta.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import pacta.engine.Assessment;
import pacta.findings.Change;
import pacta.findings.Comparison;
import pacta.findings.StoredRun;

/**
 * Findings that are new, gone or changed between two runs.
 *
 * <p>The causes are told as far as the runs tell them: which of the things that they were made from differ. Where several do, only evaluating them crosswise
 * tells which one moved a finding.
 *
 * @param inputs what the two runs were made from and differ in, in words: “the day”, “the facts”, …; none if they were made from the same
 * @param returned of the new findings, those whose subject had one under the same norm in an older run, by whichever rule: the name of the latest such run, by the finding's id
 * @param remarks what a reader must know before comparing, as sentences
 */
public record RunDifference(StoredRun older, StoredRun newer, Comparison comparison, List<String> inputs, Map<String, String> returned, List<String> remarks) {

    public RunDifference {
        inputs = List.copyOf(inputs);
        returned = Map.copyOf(returned);
        remarks = List.copyOf(remarks);
    }

    /**
     * @param history further runs, in which a new finding may have stood before; those that are not earlier than the older run are passed over
     * @param wanted which findings are compared
     */
    public static RunDifference between(StoredRun older, StoredRun newer, List<StoredRun> history, Predicate<Assessment> wanted) {
        Predicate<Assessment> both = a -> older.subset().takes(a) && newer.subset().takes(a) && wanted.test(a);
        Comparison comparison = Comparison.of(older.findings().stream().filter(both).toList(), newer.findings().stream().filter(both).toList());
        return new RunDifference(older, newer, comparison, inputs(older, newer), returned(comparison, older, history), remarks(older, newer));
    }

    private static List<String> inputs(StoredRun a, StoredRun b) {
        List<String> out = new ArrayList<>();
        note(out, "the day", a.asOf(), b.asOf());
        note(out, "the day by which sources had to be published", a.knownBy(), b.knownBy());
        note(out, "the rules", a.hashes().rules(), b.hashes().rules());
        note(out, "the register of norms", a.hashes().register(), b.hashes().register());
        note(out, "the parameters", a.hashes().parameters(), b.hashes().parameters());
        note(out, "the facts", a.hashes().facts(), b.hashes().facts());
        note(out, "the version of Pacta", a.version(), b.version());
        return out;
    }

    private static void note(List<String> out, String what, Object a, Object b) {
        if (!a.equals(b)) {
            out.add(what);
        }
    }

    private static List<String> remarks(StoredRun older, StoredRun newer) {
        List<String> out = new ArrayList<>();
        if (!older.version().equals(newer.version())) {
            out.add(older.name() + " was made by Pacta " + older.version() + ", " + newer.name() + " by Pacta " + newer.version()
                    + ". They are compared all the same; a difference may come from the program.");
        }
        if (older.asOf().isAfter(newer.asOf())) {
            out.add(older.name() + " is of a later day than " + newer.name() + ": what is called new here stood in the earlier one of the two days only.");
        }
        for (StoredRun run : List.of(older, newer)) {
            if (!run.subset().isAll()) {
                out.add(run.name() + " was limited to " + run.subset().inWords() + "; nothing else is compared.");
            }
        }
        return out;
    }

    private static Map<String, String> returned(Comparison comparison, StoredRun older, List<StoredRun> history) {
        List<StoredRun> earlier = history.stream().filter(r -> r.asOf().isBefore(older.asOf()))
                .sorted(java.util.Comparator.comparing(StoredRun::asOf).thenComparing(StoredRun::name)).toList();
        Map<String, String> out = new TreeMap<>();
        for (Change change : comparison.changes()) {
            String place = Comparison.place(change.finding());
            if (change.kind() == Change.Kind.NEW) {
                Optional<StoredRun> last = earlier.stream().filter(r -> r.findings().stream().anyMatch(a -> Comparison.place(a).equals(place))).reduce((a, b) -> b);
                last.ifPresent(r -> out.put(change.finding().id(), r.name()));
            }
        }
        return out;
    }

    /** The new findings that stood in an older run before. */
    boolean isReturned(Change change) {
        return change.kind() == Change.Kind.NEW && returned.containsKey(change.finding().id());
    }

    /** “new”, “gone”, “changed” or “returned”. */
    String word(Change change) {
        return isReturned(change) ? "returned" : change.kind().word();
    }

    /** Subject and norm of the findings that are gone, each as “subject/norm”: what holds of them now is worth telling. */
    public TreeSet<String> goneFrom() {
        TreeSet<String> out = new TreeSet<>();
        comparison.changes().stream().filter(c -> c.kind() == Change.Kind.GONE).forEach(c -> out.add(key(c.finding())));
        return out;
    }

    /** Subject and norm of an assessment, as “subject/norm”. */
    public static String key(Assessment a) {
        return a.subject() + "/" + a.norm();
    }
}
