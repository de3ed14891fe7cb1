package pacta.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is on file about one State.
 *
 * @param names by which it is known beside its usual one
 * @param countedFrom the first day on which it is counted among all States; {@link PartialDate#UNSTATED} if it always is
 */
public record Dossier(State state, OtherNames names, PartialDate countedFrom, List<Fact> facts, String file) {

    public Dossier {
        facts = List.copyOf(facts);
    }

    /** Whether the State is one of all States on a day: before that nothing is asked of it, and no list names it. */
    public boolean isCountedOn(LocalDate day) {
        return !countedFrom.earliest().isAfter(day);
    }

    /** A dossier of a State that has no name but one, and is counted on any day. */
    public Dossier(State state, List<Fact> facts, String file) {
        this(state, OtherNames.NONE, PartialDate.UNSTATED, facts, file);
    }

    /** The State's name as a sentence has it. */
    public String inSentences() {
        return names.inSentences().isEmpty() ? state.name() : names.inSentences();
    }

    /** All names by which people may look for the State, its usual one first. */
    public List<String> allNames() {
        return Stream.of(Stream.of(state.name(), state.officialName(), inSentences()), names.alsoKnownAs().stream()).flatMap(n -> n).filter(n -> !n.isEmpty()).distinct().toList();
    }

    /**
     * What an evaluation as of a day sees: the facts whose last possible day has come by then, from sources published by
     * {@code knownBy}, with sources weighed against each other.
     */
    public Visible asOf(LocalDate asOf, LocalDate knownBy) {
        return Visible.of(onFile(asOf, knownBy));
    }

    /** The same with everything that sources say, also where they repeat or contradict each other; of a fact's sources those that had come out. */
    public List<Fact> onFile(LocalDate asOf, LocalDate knownBy) {
        return facts.stream().filter(f -> !f.date().latest().isAfter(asOf) && !f.origin().knownFrom().isAfter(knownBy))
                .map(f -> Written.with(f, f.origin().knownBy(knownBy))).toList();
    }
}
