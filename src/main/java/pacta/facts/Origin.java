package pacta.facts;

import java.util.List;

/**
 * Where an assertion comes from: its sources, best first, and its line in the register.
 *
 * @param note a remark of whoever entered it, often empty
 */
public record Origin(List<Source> sources, String note, String file, int line) {

    public Origin {
        sources = List.copyOf(sources);
    }

    /** Rank of the best source; a fact without source (a scenario's) ranks first. */
    public int rank() {
        return sources.isEmpty() ? 0 : sources.get(0).rank();
    }

    /** The last day on which the first of the sources can have come out. */
    public java.time.LocalDate knownFrom() {
        return sources.stream().map(s -> s.published().isStated() ? s.published().latest() : PartialDate.UNSTATED.earliest())
                .min(java.util.Comparator.naturalOrder()).orElse(PartialDate.UNSTATED.earliest());
    }

    /** “facts/states/XAA.yaml:12”. */
    public String place() {
        return file + ":" + line;
    }
}
