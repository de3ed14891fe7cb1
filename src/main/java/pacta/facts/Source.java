package pacta.facts;

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

    @Override
    public String toString() {
        return title;
    }
}
