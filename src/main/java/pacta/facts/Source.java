package pacta.facts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document that facts are taken from.
 *
 * @param id what dossiers call it
 * @param kind one of the kinds ranked at the top of {@code sources.yaml}
 * @param rank the place of its kind, 1 for the most authoritative
 * @param published when it came out, as precisely as known; {@link PartialDate#UNSTATED} if not known
 */
public record Source(String id, String title, String publisher, String kind, int rank, PartialDate published, String url) {

    public Source {
        Objects.requireNonNull(published);
    }

    /** Whether it certainly came out after a day. */
    public boolean isLaterThan(LocalDate day) {
        return published.isStated() && published.earliest().isAfter(day);
    }

    /** The title as it is cited on a day: of a document that came out later that is said, for nobody can have read it by then. */
    public String citedOn(LocalDate day) {
        return !isLaterThan(day) ? title : title + (title.contains(published.inWords()) ? " (published later)" : " (published later, " + published.whenInWords() + ")");
    }

    /** The last day on which it can have come out; the first day of all if it is not known when it did. */
    LocalDate knownFrom() {
        return published.isStated() ? published.latest() : PartialDate.UNSTATED.earliest();
    }

    @Override
    public String toString() {
        return title;
    }
}
