package pacta.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pacta.engine.FactInWords;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Origin;

/**
 * Two sources that answer one question about a State differently, side by side.
 *
 * @param state the State's code
 * @param about what kind of fact, in words: “stockpile completion”
 * @param standing what the better source says, by which rules go
 * @param other what the lesser one says
 */
public record Disagreement(String state, String name, String about, Said standing, Said other) {

    /** What a source says, in words. */
    public record Said(String words, Origin origin) {

        private static Said of(Fact fact) {
            return new Said(FactInWords.of(fact), fact.origin());
        }
    }

    /** All that rules see as of a day, by the States' names. */
    public static List<Disagreement> all(FactBase facts, LocalDate asOf, LocalDate knownBy) {
        return facts.dossiers(asOf).stream().sorted(Comparator.comparing((Dossier d) -> d.state().name()).thenComparing(d -> d.state().code())).flatMap(d -> of(d, asOf, knownBy)).toList();
    }

    private static Stream<Disagreement> of(Dossier dossier, LocalDate asOf, LocalDate knownBy) {
        return dossier.asOf(asOf, knownBy).disagreements().stream()
                .map(d -> new Disagreement(d.state(), dossier.state().name(), FactInWords.type(d.type()), Said.of(d.standing()), Said.of(d.other())));
    }
}
