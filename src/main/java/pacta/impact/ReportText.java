package pacta.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.explain.ChangesInWords;
import pacta.explain.Wrapped;
import pacta.facts.PartialDate;
import pacta.findings.Change;
import pacta.findings.Change.Kind;
import pacta.yaml.Counted;

/** A report as people read it: the findings State by State, then the totals by day and by cause. */
public final class ReportText {

    private static final String ROW = "%-14s %-12s %7s %7s %9s%n";

    private ReportText() {
    }

    public static String of(Report report) {
        StringBuilder out = new StringBuilder();
        if (report.differences().isEmpty()) {
            return Wrapped.of("Nothing changes: " + differing(report) + ", and " + days(report) + " every finding is the same.", "", "  ");
        }
        out.append(Wrapped.of("From " + report.from() + " to " + report.to() + ": " + differing(report) + ".", "", "  "));
        findings(report, out);
        out.append('\n');
        totals(report, out);
        Map<String, Long> causes = report.differences().stream().collect(Collectors.groupingBy(d -> Cause.inWords(d.causes()), TreeMap::new, Collectors.counting()));
        out.append(Wrapped.of("By cause: " + causes.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ")) + ".", "", "  "));
        return out.toString();
    }

    private static String differing(Report report) {
        List<String> what = new ArrayList<>();
        if (!report.rules().isEmpty()) {
            what.add(report.rules().size() == 1 ? "the rule “" + report.rules().iterator().next() + "” differs" : report.rules().size() + " rules differ");
        }
        if (report.otherRules()) {
            what.add("norms or parameters differ");
        }
        if (report.facts()) {
            what.add("facts differ");
        }
        return what.isEmpty() ? "rules and facts are the same in " + report.from() + " and " + report.to() : String.join(", ", what);
    }

    private static String days(Report report) {
        if (report.days().size() == 1) {
            Looked one = report.days().get(0);
            return "as of " + PartialDate.inWords(one.day()) + (one.meeting().isEmpty() ? "" : " (" + one.meeting() + ")");
        }
        return "at all " + Counted.of(report.days().size(), "meeting");
    }

    /** What is the same at several meetings is told once, with the meetings behind it; the message is that of the last one. */
    private static void findings(Report report, StringBuilder out) {
        Map<String, List<Difference>> alike = new LinkedHashMap<>();
        report.differences().stream().sorted(java.util.Comparator.comparing(d -> d.change().finding().subjectName() + "\0" + d.change().finding().state()))
                .forEach(d -> alike.computeIfAbsent(key(d), k -> new ArrayList<>()).add(d));
        String state = "";
        for (List<Difference> same : alike.values()) {
            Difference last = same.get(same.size() - 1);
            Assessment finding = last.change().finding();
            if (!finding.state().equals(state)) {
                out.append('\n').append(finding.subjectName()).append(" (").append(finding.state()).append(")\n");
                state = finding.state();
            }
            out.append(Wrapped.of(last.change().kind().word().toUpperCase(Locale.ROOT) + "  " + ChangesInWords.normAndCase(finding) + "  " + words(last.change())
                    + " (cause: " + Cause.inWords(last.causes()) + ") — " + same.stream().map(d -> new Looked(d.meeting(), d.asOf()).name()).collect(Collectors.joining(", ")),
                    "  ", "    "));
            out.append(ChangesInWords.messages(last.change()));
        }
    }

    private static String key(Difference d) {
        return d.change().before().map(Assessment::id).orElse("") + d.change().finding().id() + d.change().kind() + d.change().what() + words(d.change()) + Cause.inWords(d.causes());
    }

    private static String words(Change change) {
        return ChangesInWords.verdicts(change) + (change.what().isEmpty() ? "" : ", " + String.join(", ", change.what()));
    }

    private static void totals(Report report, StringBuilder out) {
        out.append(String.format(ROW, "meeting", "day", "new", "gone", "changed"));
        int without = 0;
        for (Looked day : report.days()) {
            List<Difference> own = report.differences().stream().filter(d -> d.asOf().equals(day.day()) && d.meeting().equals(day.meeting())).toList();
            if (own.isEmpty()) {
                without++;
            } else {
                out.append(String.format(ROW, day.meeting(), day.day(), count(own, Kind.NEW), count(own, Kind.GONE), count(own, Kind.CHANGED)));
            }
        }
        if (report.days().size() > 1) {
            List<Difference> all = report.differences();
            out.append(String.format(ROW, "all", "", count(all, Kind.NEW), count(all, Kind.GONE), count(all, Kind.CHANGED)));
            out.append(without == 0 ? "" : without + " of " + Counted.of(report.days().size(), "meeting") + (without == 1 ? " has" : " have") + " no difference.\n");
        }
        Set<String> states = report.differences().stream().map(d -> d.change().finding().state()).collect(Collectors.toCollection(TreeSet::new));
        out.append(states.size() == 1 ? "One State is concerned, or the States together.\n" : states.size() + " States are concerned, the States together counted as one.\n");
    }

    private static long count(List<Difference> differences, Kind kind) {
        return differences.stream().filter(d -> d.change().kind() == kind).count();
    }
}
