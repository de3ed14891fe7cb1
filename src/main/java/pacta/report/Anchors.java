package pacta.report;

import pacta.engine.Assessment;
import pacta.norms.Norm;
import pacta.report.Page.Link;

/** The names of places on the page: “XAA”, “N-1” in the manner of norms, “XAA-N-1” for what is found. */
final class Anchors {

    /** The place of what is about all States together. */
    static final String ALL = "all-States";

    private Anchors() {
    }

    static String state(String code) {
        return Material.isAll(code) ? ALL : code;
    }

    static String norm(String id) {
        return id.replaceAll("[^A-Za-z0-9.]", "-");
    }

    static Link norm(Norm norm) {
        return new Link(norm(norm.id()), norm.id());
    }

    /** Where a finding is told: where findings are left out, at its State. */
    static String finding(Assessment a, Detail detail) {
        return detail == Detail.VERDICTS ? state(a.state()) : finding(a);
    }

    /** Of a finding; two on the same subject and norm are told apart by who asks. */
    static String finding(Assessment a) {
        String subject = a.subject().equals(a.state()) ? state(a.state()) : a.subject().replaceAll("[^A-Za-z0-9]", "-");
        return subject + "-" + norm(a.norm());
    }

    static String rule(String slug) {
        return "rule-" + slug;
    }
}
