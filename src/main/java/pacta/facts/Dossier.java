package pacta.facts;

import java.time.LocalDate;
import java.util.List;

/** All that is on file about one State. */
public record Dossier(State state, List<Fact> facts, String file) {

    public Dossier {
        facts = List.copyOf(facts);
    }

    /**
     * What an evaluation as of a day sees: the facts whose last possible day has come by then, from sources published by
     * {@code knownBy}, with sources weighed against each other.
     */
    public Visible asOf(LocalDate asOf, LocalDate knownBy) {
        return Visible.of(onFile(asOf, knownBy));
    }

    /** The same with everything that sources say, also where they repeat or contradict each other. */
    public List<Fact> onFile(LocalDate asOf, LocalDate knownBy) {
        return facts.stream().filter(f -> !f.date().latest().isAfter(asOf) && !f.origin().knownFrom().isAfter(knownBy)).toList();
    }
}
