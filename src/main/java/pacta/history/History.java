package pacta.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.norms.Norm;
import pacta.norms.NormRegister;

/**
 * Meetings one after the other.
 *
 * @param points one for each meeting, the earliest first; never empty
 * @param register the norms and the texts that they come from
 * @param names the States' names by code
 */
public record History(List<Point> points, NormRegister register, Map<String, String> names) {

    public History {
        points = List.copyOf(points);
        names = Map.copyOf(names);
    }

    /** The norms with a verdict at any of the meetings, in the order of the register. */
    public List<Norm> norms() {
        Set<String> ids = points.stream().flatMap(p -> p.inForce().stream()).collect(Collectors.toSet());
        return register.all().stream().filter(n -> ids.contains(n.id())).toList();
    }

    /** The norms whose share of States that have met them has a name in the register. */
    public List<Norm> rated() {
        return norms().stream().filter(n -> !n.rate().isEmpty()).toList();
    }

    /** The States that are in breach at a meeting and were not at the one before; at the first meeting, all that are. */
    public List<String> came(int at) {
        return at == 0 ? List.copyOf(points.get(0).breaches().keySet()) : points.get(at).inBreachUnlike(points.get(at - 1));
    }

    /** The States that were in breach at the meeting before and no longer are. */
    public List<String> left(int at) {
        return at == 0 ? List.of() : points.get(at - 1).inBreachUnlike(points.get(at));
    }

    /** Whose verdict changed from each meeting to the next, under norms in force at both. */
    public List<Shift> shifts() {
        return IntStream.range(1, points.size()).boxed().flatMap(i -> shifts(points.get(i - 1), points.get(i)).stream()).toList();
    }

    private static List<Shift> shifts(Point earlier, Point later) {
        Set<String> inForce = new HashSet<>(earlier.inForce());
        inForce.retainAll(later.inForce());
        // Few of thousands differ: those alone are sorted.
        return Stream.concat(earlier.verdicts().keySet().stream(), later.verdicts().keySet().stream())
                .filter(held -> inForce.contains(held.norm()) && earlier.verdicts().get(held) != later.verdicts().get(held)).distinct().sorted()
                .map(held -> new Shift(earlier, later, held, Optional.ofNullable(earlier.verdicts().get(held)), Optional.ofNullable(later.verdicts().get(held)))).toList();
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }
}
