package pacta.explain;

import java.util.List;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Evidence;
import pacta.facts.Source;
import pacta.findings.Findings;
import pacta.norms.Norm;

/** One assessment in words: verdict, rule, and the evidence down to its sources. */
public final class Explanation {

    private Explanation() {
    }

    public static String of(Assessment a, Norm norm) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.of(a.subjectName() + " (" + a.subject() + ") under " + a.norm() + ", " + norm.title(), "", "  "));
        out.append(Wrapped.of("asks: " + norm.asks(), "  ", "    "));
        out.append(Wrapped.of(Findings.rightWord(a) + a.since().map(s -> ", since " + s).orElse("")
                + (a.daysOverdue() > 0 ? ", " + a.daysOverdue() + " days overdue" : "") + ", basis: " + a.basis(), "  ", "    "));
        out.append(Wrapped.of(a.message(), "  ", "  "));
        if (a.rule().line() > 0) {
            out.append(Wrapped.of("rule: “" + a.rule().name() + "”, " + a.rule().file() + ":" + a.rule().line(), "  ", "    "));
        }
        if (!norm.reading().isEmpty()) {
            out.append(Wrapped.of("reading: " + norm.reading(), "  ", "    "));
        }
        if (!a.evidence().isEmpty()) {
            out.append("  evidence:\n");
            tree(a.evidence(), "    ", out);
        }
        for (Assessment.OtherReason o : a.otherReasons()) {
            out.append(Wrapped.of("also " + o.verdict().words() + ": " + o.message() + " (“" + o.rule().name() + "”)", "  ", "    "));
        }
        if (!a.followUps().isEmpty()) {
            out.append(Wrapped.of("follow-up: " + String.join(", ", a.followUps()), "  ", "    "));
        }
        return out.toString();
    }

    private static void tree(List<Evidence> evidence, String indent, StringBuilder out) {
        for (Evidence e : evidence) {
            String sources = e.origin().sources().stream().map(Source::title).collect(Collectors.joining("; "));
            String place = e.origin().file().isEmpty() ? "" : " [" + e.origin().place() + "]";
            String note = e.origin().note().isEmpty() ? "" : " (" + e.origin().note() + ")";
            String because = e.rule().isEmpty() ? "" : ", by the rule “" + e.rule() + "”" + (e.because().isEmpty() ? "" : ", because:");
            out.append(Wrapped.of(e.type() + ": " + e.says() + note + (sources.isEmpty() ? "" : " — " + sources) + place + because, indent + "- ", indent + "  "));
            tree(e.because(), indent + "    ", out);
        }
    }
}
