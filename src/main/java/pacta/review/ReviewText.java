package pacta.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pacta.facts.PartialDate;
import pacta.findings.Review;
import pacta.findings.Review.Decided;

/** Decisions on a terminal. */
public final class ReviewText {

    private ReviewText() {
    }

    /** What was decided on each finding, then what was decided on findings that are no longer there. */
    public static String list(Map<String, Review> ofFindings, Map<String, Review> withoutFinding) {
        if (ofFindings.isEmpty() && withoutFinding.isEmpty()) {
            return "Nobody has decided anything yet.\n";
        }
        StringBuilder out = new StringBuilder();
        new TreeMap<>(ofFindings).forEach((id, review) -> out.append(one(id, review)));
        if (!withoutFinding.isEmpty()) {
            out.append("Decided on findings that this run does not have:\n\n");
            withoutFinding.forEach((id, review) -> out.append(one(id, review)));
        }
        return out.append(counts(ofFindings, withoutFinding)).toString();
    }

    /** What was decided on one finding. */
    public static String one(String id, Review review) {
        StringBuilder out = new StringBuilder(id).append('\n').append("  ").append(review.status()).append('\n');
        review.decisions().forEach(d -> decided(d, out));
        return out.append('\n').toString();
    }

    private static void decided(Decided d, StringBuilder out) {
        out.append("  ").append(d.decision()).append(" by ").append(d.by()).append(" on ").append(PartialDate.inWords(d.on()))
                .append(d.until().map(u -> " until " + PartialDate.inWords(u)).orElse("")).append('\n');
        line(out, "reason: ", d.reason());
        line(out, "reply of the State: ", d.reply());
        line(out, "internal: ", d.internal());
        if (!d.why().isEmpty()) {
            line(out, d.standing() == Review.Standing.LAPSED ? "lapsed: " : "", String.join("; ", d.why()));
        }
        line(out, "file: ", d.file());
    }

    private static void line(StringBuilder out, String head, String text) {
        if (!text.isEmpty()) {
            out.append("    ").append(head).append(text.replace("\n", "\n      ")).append('\n');
        }
    }

    private static String counts(Map<String, Review> ofFindings, Map<String, Review> withoutFinding) {
        Map<String, Integer> counts = new TreeMap<>();
        ofFindings.values().forEach(r -> counts.merge(r.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, n) -> parts.add(n + " " + status));
        if (!withoutFinding.isEmpty()) {
            parts.add(withoutFinding.size() + " without a finding");
        }
        return String.join(", ", parts) + "\n";
    }
}
