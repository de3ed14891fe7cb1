package pacta.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.lint.Shape.Part;

/** Whether the conditions of one rule are among those of another, so that it fires whenever the other does. */
final class Covering {

    private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

    private final List<Part> few;
    private final List<Part> many;

    private Covering(List<Part> few, List<Part> many) {
        this.few = few;
        this.many = many;
    }

    /** Whether every condition in {@code few} is met whenever those in {@code many} are. */
    static boolean holds(List<Part> few, List<Part> many) {
        return new Covering(few, many).from(0, new HashMap<>());
    }

    private boolean from(int i, Map<String, String> meant) {
        if (i == few.size()) {
            return true;
        }
        Part part = few.get(i);
        for (Part other : many) {
            if (!fits(part.kind(), other.kind()) || !part.type().equals(other.type())) {
                continue;
            }
            Map<String, String> more = new HashMap<>(meant);
            more.put(String.valueOf(part.number()), String.valueOf(other.number()));
            if (met(part, other, more) && from(i + 1, more)) {
                return true;
            }
        }
        // The day of the evaluation is always there.
        return part.type().equals("AsOf") && part.demands().isEmpty() && from(i + 1, meant);
    }

    private static boolean fits(String kind, String other) {
        return kind.equals(other) || kind.equals("exists") && other.equals("is");
    }

    private static boolean met(Part part, Part other, Map<String, String> meant) {
        Set<String> demands = new TreeSet<>();
        part.demands().forEach(d -> demands.add(renamed(d, meant)));
        return switch (part.kind()) {
            case "not" -> demands.containsAll(other.demands());
            case "other" -> demands.equals(other.demands());
            default -> other.demands().containsAll(demands);
        };
    }

    /** The demand with the numbers of the other rule's conditions; a condition that has none yet matches nothing. */
    static String renamed(String demand, Map<String, String> meant) {
        return NUMBER.matcher(demand).replaceAll(m -> Matcher.quoteReplacement("#" + meant.getOrDefault(m.group(1), "?")));
    }
}
