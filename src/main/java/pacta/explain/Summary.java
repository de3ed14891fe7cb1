package pacta.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.facts.Source;
import pacta.findings.Findings;
import pacta.findings.Run;
import pacta.norms.Force;
import pacta.norms.Instrument;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.yaml.Counted;

/** A run on the terminal: counts by norm and verdict, then the findings State by State. Fits {@link Wrapped#WIDTH} columns. */
public final class Summary {

    private static final List<VerdictKind> SHOWN = List.of(VerdictKind.NON_COMPLIANT, VerdictKind.AT_RISK, VerdictKind.CONCERN,
            VerdictKind.FULFILLED_LATE, VerdictKind.UNKNOWN, VerdictKind.ON_TRACK, VerdictKind.COMPLIANT, VerdictKind.NOT_APPLICABLE);
    private static final List<String> HEADS = List.of("at risk", "concern", "late", "unknown", "running", "met", "n/a");

    private static final Map<Force, String> FAILED = Map.of(Force.BINDING, "breach", Force.COMMITMENT, "gap", Force.EXPECTATION, "unmet");

    private Summary() {
    }

    public static String of(Run run, NormRegister norms) {
        StringBuilder out = new StringBuilder();
        out.append("As of ").append(pacta.facts.PartialDate.inWords(run.asOf()))
                .append(run.meeting().map(m -> " (" + m + ")").orElse(""))
                .append(run.knownBy().map(k -> ", known by " + pacta.facts.PartialDate.inWords(k)).orElse(""))
                .append(": " + Counted.of(run.states(), "State") + ", " + Counted.of(run.facts(), "fact") + ", " + Counted.of(run.rules(), "rule") + ", " + Counted.of(run.norms(), "norm") + " in force\n\n");
        counts(run, norms, out);
        figures(run, out);
        findings(run, out);
        return out.toString();
    }

    private static void counts(Run run, NormRegister norms, StringBuilder out) {
        Map<String, Map<VerdictKind, Integer>> byNorm = new TreeMap<>();
        run.assessments().forEach(a -> byNorm.computeIfAbsent(a.norm(), n -> new EnumMap<>(VerdictKind.class)).merge(a.verdict(), 1, Integer::sum));
        for (Instrument instrument : norms.instruments()) {
            List<Norm> shown = norms.all().stream().filter(n -> n.instrument().equals(instrument.id()) && byNorm.containsKey(n.id())).toList();
            if (!shown.isEmpty()) {
                table(instrument, shown, byNorm, run, out);
            }
        }
        long errors = run.assessments().stream().filter(a -> a.verdict() == VerdictKind.ERROR).count();
        if (errors > 0) {
            out.append(errors == 1 ? "1 rule could not be evaluated for a State; see the finding marked error\n\n" : errors + " times a rule could not be evaluated for a State; see the findings marked error\n\n");
        }
    }

    private static void table(Instrument instrument, List<Norm> shown, Map<String, Map<VerdictKind, Integer>> byNorm, Run run, StringBuilder out) {
        out.append(instrument.title()).append(" (").append(instrument.force().word()).append(")\n");
        if (shown.stream().noneMatch(n -> n.inForce(run.asOf()))) {
            out.append("  not in force on this day\n\n");
            return;
        }
        out.append(String.format("%-35s", "norm"));
        out.append(String.format(" %7s", FAILED.get(instrument.force())));
        HEADS.forEach(h -> out.append(String.format(" %7s", h)));
        out.append('\n');
        for (Norm norm : shown) {
            Map<VerdictKind, Integer> counts = byNorm.get(norm.id());
            String head = norm.id() + " " + norm.title();
            out.append(String.format("%-35s", head.length() > 34 ? head.substring(0, 33) + "…" : head));
            SHOWN.forEach(k -> out.append(String.format(" %7s", counts.containsKey(k) ? counts.get(k).toString() : "·")));
            out.append('\n');
        }
        out.append('\n');
    }

    /** Numbers over all States; the States behind each stand in figures.json. */
    private static void figures(Run run, StringBuilder out) {
        Map<String, List<String>> byName = new TreeMap<>();
        run.figures().forEach(f -> byName.computeIfAbsent(f.name(), n -> new ArrayList<>())
                .add((f.of().isEmpty() ? "" : f.of() + " ") + String.format(Locale.ENGLISH, "%,.0f", f.value())));
        if (!byName.isEmpty()) {
            out.append("Figures (the States behind each stand in figures.json)\n");
            byName.forEach((name, values) -> out.append(Wrapped.of(name + ": " + String.join(" · ", values), "  ", "    ")));
            out.append('\n');
        }
    }

    private static String findings(long all, long open) {
        String questions = open == 1 ? " is a question that no fact on file answers" : " are questions that no fact on file answers";
        return Counted.of(all, "finding") + (all != 1 ? "; " + open + " of them" + questions : open == 1 ? "; it" + questions : "") + "\n";
    }

    private static void findings(Run run, StringBuilder out) {
        Map<VerdictKind, Long> kinds = new EnumMap<>(VerdictKind.class);
        run.findings().forEach(f -> kinds.merge(f.verdict(), 1L, Long::sum));
        long open = kinds.getOrDefault(VerdictKind.UNKNOWN, 0L);
        out.append(findings(run.findings().size(), open));
        String state = "";
        for (Assessment f : run.findings()) {
            if (f.verdict() == VerdictKind.UNKNOWN) {
                continue;
            }
            String code = f.state();
            if (!code.equals(state)) {
                out.append('\n').append(f.subjectName()).append(" (").append(code).append(")\n");
                state = code;
            }
            String since = f.since().map(s -> ", since " + s).orElse("");
            String overdue = f.daysOverdue() > 0 ? ", " + Counted.of(f.daysOverdue(), "day") + " overdue" : "";
            String caseId = f.subject().contains("#") ? " (" + f.subject().substring(f.subject().indexOf('#') + 1) + ")" : "";
            out.append(Wrapped.of(Findings.rightWord(f).toUpperCase(Locale.ROOT) + "  " + f.norm() + caseId + since + overdue, "  ", "    "));
            out.append(Wrapped.of(f.message(), "    ", "    "));
            String source = bestSource(f);
            if (!source.isEmpty()) {
                out.append(Wrapped.of("source: " + source, "    ", "      "));
            }
        }
        questions(run, out);
    }

    private static void questions(Run run, StringBuilder out) {
        Map<String, List<String>> byNorm = new TreeMap<>();
        run.findings().stream().filter(f -> f.verdict() == VerdictKind.UNKNOWN)
                .forEach(f -> byNorm.computeIfAbsent(f.norm(), n -> new ArrayList<>()).add(f.subject()));
        if (byNorm.isEmpty()) {
            return;
        }
        out.append("\nNothing on file decides (the question stands in findings.json and in “explain”):\n");
        byNorm.forEach((norm, states) -> out.append(Wrapped.of(norm + " (" + states.size() + "): " + String.join(" ", states), "  ", "    ")));
    }

    private static String bestSource(Assessment finding) {
        return NearestEvidence.of(finding).stream().findFirst()
                .map(e -> e.origin().sources().stream().limit(2).map(Source::title).reduce((a, b) -> a + "; " + b).orElse("") + " [" + e.origin().place() + "]")
                .orElse("");
    }
}
