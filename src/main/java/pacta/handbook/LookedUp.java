package pacta.handbook;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.explain.Wrapped;
import pacta.handbook.Chapter.Entry;
import pacta.handbook.Chapter.Line;

/** The vocabulary for a terminal: all of it, or what has to do with one word. */
public final class LookedUp {

    private LookedUp() {
    }

    /** Everything. */
    public static String all() {
        return of(Words.ofTheProgram());
    }

    /** What has to do with a type, section, field, verb or other word, whether in capitals or not; empty if nothing has. */
    public static String word(String word) {
        List<Chapter> found = Words.ofTheProgram().stream().map(c -> new Chapter(c.title(), "", c.entries().stream().flatMap(e -> about(e, word)).toList()))
                .filter(c -> !c.entries().isEmpty()).toList();
        return of(found);
    }

    /** All words that can be looked up. */
    public static Collection<String> names() {
        TreeSet<String> out = new TreeSet<>();
        for (Chapter c : Words.ofTheProgram()) {
            for (Entry e : c.entries()) {
                out.add(e.name());
                e.lines().forEach(l -> out.add(l.name()));
            }
        }
        return out;
    }

    /** The whole of what is called so, otherwise only the lines on the word. */
    private static Stream<Entry> about(Entry e, String word) {
        if (e.name().equalsIgnoreCase(word) || e.section().equalsIgnoreCase(word)) {
            return Stream.of(e);
        }
        List<Line> lines = e.lines().stream().filter(l -> l.name().equalsIgnoreCase(word) || l.values().stream().anyMatch(v -> v.equalsIgnoreCase(word))).toList();
        return lines.isEmpty() ? Stream.of() : Stream.of(new Entry(e.name(), e.section(), e.says(), lines, e.type()));
    }

    private static String of(List<Chapter> chapters) {
        StringBuilder out = new StringBuilder();
        for (Chapter c : chapters) {
            out.append(out.isEmpty() ? "" : "\n").append(c.title()).append('\n');
            if (!c.about().isEmpty()) {
                out.append(Wrapped.of(c.about(), "  ", "  "));
            }
            for (Entry e : c.entries()) {
                out.append("\n  ").append(e.name()).append(e.section().isEmpty() ? "" : "  (" + e.section() + ")").append('\n');
                if (!e.says().isEmpty()) {
                    out.append(Wrapped.of(e.says(), "  ", "  "));
                }
                e.lines().forEach(l -> out.append(Wrapped.of(l.form() + " – " + l.says(), "    ", "      ")));
            }
        }
        // Backticks say to Markdown what is written in a rule; a terminal needs none.
        return out.toString().replace("`", "");
    }
}
