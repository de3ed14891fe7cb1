package pacta.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pacta.explain.Wrapped;
import pacta.handbook.Chapter.Entry;
import pacta.handbook.Chapter.Line;

/** The vocabulary as a page that reads well both on a terminal and where Markdown is shown with links. */
public final class VocabularyPage {

    private VocabularyPage() {
    }

    /** The whole page. */
    public static String ofTheProgram() {
        return of(Words.ofTheProgram());
    }

    static String of(List<Chapter> chapters) {
        StringBuilder out = new StringBuilder("# What a rule can say\n\n");
        out.append(Wrapped.of("All types, fields, verbs and functions; nothing else is taken. Made from the program by `./pacta vocabulary --write`: do not edit. "
                + "`./pacta vocabulary WORD` shows what has to do with one word. How to write a rule: [README.md](README.md).", "", ""));
        out.append("\n## All words\n\n").append(index(chapters));
        for (Chapter c : chapters) {
            out.append("\n## ").append(c.title()).append("\n\n").append(Wrapped.of(c.about(), "", ""));
            c.entries().forEach(e -> entry(out, e));
        }
        return out.toString();
    }

    private static void entry(StringBuilder out, Entry e) {
        out.append("\n### ").append(e.name()).append("\n\n");
        String says = (e.section().isEmpty() ? "" : "`" + e.section() + "`: ") + e.says();
        if (!says.isEmpty()) {
            out.append(Wrapped.of(says, "", "")).append('\n');
        }
        for (Line l : e.lines()) {
            String form = "`" + l.form().replace(" or ", "` or `") + "`";
            out.append(Wrapped.of(form + " – " + l.says(), "- ", "  "));
        }
    }

    private static String index(List<Chapter> chapters) {
        Map<String, String> links = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Chapter c : chapters) {
            for (Entry e : c.entries()) {
                if (e.type()) {
                    links.put(e.name(), e.name());
                } else if (!e.name().equals(Words.ARGUMENTS)) {
                    e.lines().stream().map(Line::name).filter(n -> n.matches("\\w+")).forEach(n -> links.putIfAbsent(n, e.name()));
                }
            }
        }
        List<String> items = new ArrayList<>();
        links.forEach((word, heading) -> items.add("[" + word + "](#" + anchor(heading) + ")"));
        return Wrapped.of(String.join(" · ", items), "", "");
    }

    /** The address of a heading within the page, as GitHub makes it. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
