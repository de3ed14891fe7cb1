package pacta.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.explain.EvidenceTree;
import pacta.facts.Fact;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Pattern;
import pacta.language.Expression.Comparison;

/** The facts of a pattern’s type that do not fit it, those first that miss it by least. */
final class NearMisses {

    private static final int SHOWN = 3;

    private final Words words;
    private final Pattern pattern;
    private final List<Constraint> restricting;
    private final Probe all;
    private final List<Optional<Probe>> each;

    /** A fact that a pattern misses, and why. */
    private record Miss(Object fact, Map<String, Object> bound, List<Constraint> failed) {
    }

    /** @param reached the conditions before the pattern */
    NearMisses(Pattern pattern, Probe reached) {
        this.words = new Words(reached.memory());
        this.pattern = pattern;
        this.restricting = Pieces.restricting(pattern);
        List<String> probes = new ArrayList<>(List.of(Pieces.only(pattern, List.of())));
        restricting.forEach(c -> probes.add(Pieces.only(pattern, List.of(c))));
        List<Optional<Probe>> found = reached.andEach(probes);
        this.all = found.get(0).orElse(new Probe(reached.memory(), List.of(), List.of()));
        this.each = found.subList(1, found.size());
    }

    /** What is on file instead, for one combination of what the conditions before have bound. */
    List<Told> toldOf(Map<String, Object> combination) {
        List<Miss> misses = misses(combination);
        List<Miss> near = misses.stream().filter(m -> m.failed().stream().noneMatch(About::restricts)).sorted(nearest()).toList();
        List<Told> out = new ArrayList<>();
        near.stream().limit(SHOWN).forEach(m -> out.add(Told.of(inWords(m))));
        if (near.size() > SHOWN) {
            out.add(Told.of("and " + (near.size() - SHOWN) + " more that fit less"));
        }
        return out;
    }

    /** How many facts of the type there are that are about something else. */
    int aboutOthers(Map<String, Object> combination) {
        return (int) misses(combination).stream().filter(m -> m.failed().stream().anyMatch(About::restricts)).count();
    }

    private List<Miss> misses(Map<String, Object> combination) {
        String variable = Pieces.variable(pattern);
        List<Set<Object>> fit = new ArrayList<>();
        for (Optional<Probe> p : each) {
            Set<Object> facts = new HashSet<>();
            p.ifPresent(found -> found.where(combination).forEach(w -> facts.add(w.get(variable))));
            fit.add(facts);
        }
        List<Miss> out = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Map<String, Object> way : all.where(combination)) {
            Object fact = way.get(variable);
            if (seen.add(fact)) {
                List<Constraint> failed = new ArrayList<>();
                for (int i = 0; i < restricting.size(); i++) {
                    if (!fit.get(i).contains(fact)) {
                        failed.add(restricting.get(i));
                    }
                }
                out.add(new Miss(fact, way, failed));
            }
        }
        return out;
    }

    /** Fewest failed constraints first; then those that fail by words last; then the smallest distance; then the latest. */
    private Comparator<Miss> nearest() {
        return Comparator.<Miss>comparingInt(m -> m.failed().size()).thenComparing(m -> m.failed().stream().filter(c -> distance(c, m).isEmpty()).count())
                .thenComparing(m -> m.failed().stream().mapToDouble(c -> distance(c, m).orElse(0d)).sum())
                .thenComparing(m -> m.fact() instanceof Fact f ? -f.date().latest().toEpochDay() : 0L).thenComparing(m -> inWords(m));
    }

    private static Optional<Double> distance(Constraint c, Miss m) {
        Values values = new Values(Optional.of(m.fact()), m.bound());
        return c.expression() instanceof Comparison x ? values.of(x.left()).flatMap(l -> values.of(x.right()).flatMap(r -> Values.distance(l, r))) : Optional.empty();
    }

    private String inWords(Miss m) {
        Values values = new Values(Optional.of(m.fact()), m.bound());
        String fact = EvidenceTree.line(all.memory().tell(m.fact()));
        if (m.failed().isEmpty()) {
            return fact + "; but not all of this holds of it at once";
        }
        return fact + "; but " + String.join(", and ", m.failed().stream().map(c -> words.fails(c.expression(), values)).toList());
    }
}
