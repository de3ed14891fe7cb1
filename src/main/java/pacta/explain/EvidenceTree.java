package pacta.explain;

import java.util.List;
import java.util.stream.Collectors;
import pacta.engine.Evidence;
import pacta.facts.Source;

/** Evidence in words: each piece with its sources and place, and below it what it rests on. */
public final class EvidenceTree {

    private EvidenceTree() {
    }

    /** The whole tree, indented, in lines that fit a terminal. */
    public static String of(List<Evidence> evidence, String indent) {
        StringBuilder out = new StringBuilder();
        for (Evidence e : evidence) {
            out.append(Wrapped.of(line(e) + because(e), indent + "- ", indent + "  "));
            out.append(of(e.because(), indent + "    "));
        }
        return out.toString();
    }

    /** One piece, without what it rests on: “StockpileReport: date 2007, held 10 — Monitor [facts/states/XAA.yaml:6]”. */
    public static String line(Evidence e) {
        String sources = e.origin().sources().stream().map(Source::title).collect(Collectors.joining("; "));
        String place = e.origin().file().isEmpty() ? "" : " [" + e.origin().place() + "]";
        String note = e.origin().note().isEmpty() ? "" : " (" + e.origin().note() + ")";
        return e.type() + ": " + e.says() + note + (sources.isEmpty() ? "" : " — " + sources) + place;
    }

    private static String because(Evidence e) {
        return e.rule().isEmpty() ? "" : ", by the rule “" + e.rule() + "”" + (e.because().isEmpty() ? "" : ", because:");
    }
}
