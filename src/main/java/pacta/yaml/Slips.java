package pacta.yaml;

import java.util.Set;
import pacta.yaml.YamlNode.Entry;
import pacta.yaml.YamlNode.Mapping;
import pacta.yaml.YamlNode.Scalar;

/** Keys that nobody meant as keys: YAML makes them of a value without a blank before it, and of a number with commas in it. */
final class Slips {

    /** Commas in the largest number that anybody counts to. */
    private static final int MOST_CUT = 7;

    private final YamlFile file;
    private final Mapping mapping;

    Slips(YamlFile file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    /** Notes what was meant by the key at a place, counted from 0, that is no field; false if nothing can be said. */
    boolean note(int at, Set<String> fields) {
        Entry entry = mapping.entries().get(at);
        String key = entry.key().text();
        int colon = key.indexOf(':');
        if (colon > 0 && fields.contains(key.substring(0, colon))) {
            file.problem("Y110", entry.key(), "a blank is missing after the colon", "Write " + key.substring(0, colon) + ": " + key.substring(colon + 1));
            return true;
        }
        return isThousands(entry) && cut(at);
    }

    /** Whether a key looks like the digits after a comma of a large number. */
    static boolean isThousands(Entry entry) {
        return entry.key().text().matches("\\d{3}") && entry.value() instanceof Scalar s && s.text().isEmpty();
    }

    /** Tells the number as a whole, once, at the first comma. */
    private boolean cut(int at) {
        int first = at;
        while (first > 0 && at - first < MOST_CUT && isThousands(mapping.entries().get(first - 1))) {
            first--;
        }
        if (first == 0 || !(mapping.entries().get(first - 1).value() instanceof Scalar start) || !start.text().matches("\\d{1,3}")) {
            return false;
        }
        if (first == at) {
            StringBuilder whole = new StringBuilder(start.text());
            for (int i = first; i < mapping.entries().size() && i - first < MOST_CUT && isThousands(mapping.entries().get(i)); i++) {
                whole.append(mapping.entries().get(i).key().text());
            }
            file.problem("Y111", start, "a comma ends the number here", "Write " + mapping.entries().get(first - 1).key().text() + ": " + whole + ", without separators.");
        }
        return true;
    }
}
