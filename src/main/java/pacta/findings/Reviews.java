package pacta.findings;

import java.util.Map;

/**
 * What people have decided on the findings of a run.
 *
 * @param byFinding by the ids of findings; without those on which nobody has decided
 * @param sha256 of the files of decisions; empty if there are none
 */
public record Reviews(Map<String, Review> byFinding, String sha256) {

    public static final Reviews NONE = new Reviews(Map.of(), "");

    public Reviews {
        byFinding = Map.copyOf(byFinding);
    }

    public Review on(String finding) {
        return byFinding.getOrDefault(finding, Review.NONE);
    }

    /** The status in one word; empty if nobody has decided anything. */
    String wordOn(String finding) {
        Review review = on(finding);
        return review.status().equals(Review.OPEN) ? "" : review.status();
    }
}
