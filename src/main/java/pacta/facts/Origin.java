package pacta.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    public LocalDate knownFrom() {
        return sources.stream().map(Source::knownFrom).min(Comparator.naturalOrder()).orElse(PartialDate.UNSTATED.earliest());
    }

    /** The last day on which any of the sources can have come out; empty if there is none, or one of which that is not known. */
    Optional<LocalDate> toldBy() {
        return sources.stream().allMatch(s -> s.published().isStated()) ? sources.stream().map(s -> s.published().latest()).max(Comparator.naturalOrder()) : Optional.empty();
    }

    /** The same without sources that came out after a day. */
    Origin knownBy(LocalDate day) {
        List<Source> out = sources.stream().filter(s -> !s.knownFrom().isAfter(day)).toList();
        return out.size() == sources.size() ? this : new Origin(out, note, file, line);
    }

    /** “facts/states/XAA.yaml:12”. */
    public String place() {
        return file + ":" + line;
    }
}
