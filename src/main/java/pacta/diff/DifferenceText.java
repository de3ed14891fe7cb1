package pacta.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.explain.ChangesInWords;
import pacta.explain.Wrapped;
import pacta.facts.PartialDate;
import pacta.findings.Change;
import pacta.findings.StoredRun;

/** A difference of two runs as people read it: what was compared, the findings State by State, then how many there are and from what they can come. */
public final class DifferenceText {

    private static final List<String> WORDS = List.of("new", "returned", "gone", "changed");
    private static final String ROW = "%-24s %8s %8s %8s %8s%n";

    private DifferenceText() {
    }

    /**
     * @param standing what holds afterwards of the subject and norm of a finding that is gone
     */
    public static String of(RunDifference difference, Function<Assessment, Optional<Assessment>> standing) {
        StringBuilder out = new StringBuilder(Wrapped.of("From " + name(difference.older()) + " to " + name(difference.newer()) + ".", "", "  "));
        difference.remarks().forEach(r -> out.append(Wrapped.of(r, "", "  ")));
        List<Change> changes = difference.comparison().changes();
        if (changes.isEmpty()) {
            return out.append("No finding is new, gone or changed.\n").append(Wrapped.of(inputs(difference), "", "  ")).toString();
        }
        out.append(ChangesInWords.of(changes, Integer.MAX_VALUE, standing,
                c -> difference.isReturned(c) ? ", returned: it stood in " + difference.returned().get(c.finding().id()) : "")).append('\n');
        counts(difference, out);
        return out.append(Wrapped.of(inputs(difference), "", "  ")).append(causes(difference)).toString();
    }

    private static String name(StoredRun run) {
        return run.name() + " (as of " + PartialDate.inWords(run.asOf()) + run.meeting().map(m -> ", " + m).orElse("")
                + run.knownBy().map(k -> ", known by " + PartialDate.inWords(k)).orElse("") + ")";
    }

    private static void counts(RunDifference difference, StringBuilder out) {
        Map<String, Map<String, Integer>> byInstrument = new TreeMap<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        for (Change c : difference.comparison().changes()) {
            String word = difference.word(c);
            byInstrument.computeIfAbsent(c.finding().norm(), n -> new TreeMap<>()).merge(word, 1, Integer::sum);
            all.merge(word, 1, Integer::sum);
        }
        out.append(String.format(ROW, "norm", WORDS.get(0), WORDS.get(1), WORDS.get(2), WORDS.get(3)));
        byInstrument.forEach((norm, counts) -> row(norm, counts, out));
        if (byInstrument.size() > 1) {
            row("all", all, out);
        }
        long states = difference.comparison().changes().stream().map(c -> c.finding().state()).distinct().count();
        out.append(states == 1 ? "One State is concerned, or the States together.\n" : states + " States are concerned, the States together counted as one.\n");
    }

    private static void row(String head, Map<String, Integer> counts, StringBuilder out) {
        List<String> cells = WORDS.stream().map(w -> counts.containsKey(w) ? counts.get(w).toString() : "·").toList();
        out.append(String.format(ROW, head, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }

    private static String inputs(RunDifference difference) {
        List<String> what = difference.inputs();
        if (what.isEmpty()) {
            return "Both runs were made as of the same day from the same rules, norms, parameters and facts.";
        }
        String list = what.size() == 1 ? what.get(0) : what.subList(0, what.size() - 1).stream().collect(Collectors.joining(", ")) + " and " + what.get(what.size() - 1);
        return Character.toUpperCase(list.charAt(0)) + list.substring(1) + (what.size() == 1 && !what.get(0).endsWith("s") ? " differs" : " differ") + " between the two runs.";
    }

    private static String causes(RunDifference difference) {
        List<String> what = new ArrayList<>(difference.inputs());
        if (what.isEmpty()) {
            return "The folders alone do not tell where the differences come from.\n";
        }
        if (what.size() == 1) {
            return what.get(0).equals("the day") ? "All differences come from the passing of time.\n" : "All differences come from that.\n";
        }
        return Wrapped.of("The folders alone do not tell which of these a difference comes from; “./pacta impact --from REVISION --since DAY” does.", "", "  ");
    }
}
