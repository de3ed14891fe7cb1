package pacta.explain;

import pacta.engine.Assessment;
import pacta.engine.RuleInfo;
import pacta.findings.Findings;
import pacta.norms.Norm;
import pacta.yaml.Counted;

/** One assessment in words: verdict, rule, the evidence down to its sources, and the rule’s text. */
public final class Explanation {

    private Explanation() {
    }

    public static String of(Assessment a, Norm norm) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.of(a.subjectName() + " (" + a.subject() + ") under " + a.norm() + ", " + norm.title(), "", "  "));
        out.append(Wrapped.of("asks: " + norm.asks(), "  ", "    "));
        out.append(Wrapped.of(Findings.rightWord(a) + a.since().map(s -> ", since " + s).orElse("")
                + (a.daysOverdue() > 0 ? ", " + Counted.of(a.daysOverdue(), "day") + " overdue" : "") + ", basis: " + a.basis(), "  ", "    "));
        out.append(Wrapped.of(a.message(), "  ", "  "));
        if (a.rule().line() > 0) {
            out.append(Wrapped.of("rule: “" + a.rule().name() + "”, " + a.rule().file() + ":" + a.rule().line(), "  ", "    "));
        }
        if (!norm.reading().isEmpty()) {
            out.append(Wrapped.of("reading: " + norm.reading(), "  ", "    "));
        }
        if (!a.evidence().isEmpty()) {
            out.append("  evidence:\n").append(EvidenceTree.of(a.evidence(), "    "));
        }
        for (Assessment.OtherReason o : a.otherReasons()) {
            out.append(Wrapped.of("also " + o.verdict().words() + ": " + o.message() + " (“" + o.rule().name() + "”)", "  ", "    "));
        }
        if (!a.followUps().isEmpty()) {
            out.append(Wrapped.of("follow-up: " + String.join(", ", a.followUps()), "  ", "    "));
        }
        if (a.rule().line() > 0) {
            out.append(text(a.rule()));
        }
        return out.toString();
    }

    /** The rule as it stands in its file, so that nobody has to open the file to check it. */
    private static String text(RuleInfo rule) {
        return "  the rule’s text, " + rule.file() + ":" + rule.line() + ":\n" + rule.text().stripTrailing().indent(4);
    }
}
