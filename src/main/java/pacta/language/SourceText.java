package pacta.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** The text of one file, and the problems that are found in it. */
public final class SourceText {

    private final String name;
    private final String text;
    private final List<String> lines;
    private final Problems problems;
    /** Lines with a character or text that could not be read; what seems wrong there besides follows from that. */
    private final Set<Integer> spoilt = new HashSet<>();

    SourceText(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.lines = text.lines().toList();
        this.problems = problems;
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    int lastLine() {
        return Math.max(1, lines.size());
    }

    /** Column just behind the last character of a line. */
    Place endOf(int line) {
        return new Place(line, line >= 1 && line <= lines.size() ? lines.get(line - 1).stripTrailing().length() + 1 : 1);
    }

    /** Notes a character or text that cannot be read. */
    void unreadable(String code, Place place, String message, String suggestion) {
        spoilt.remove(place.line());
        problem(code, place, message, suggestion);
        spoilt.add(place.line());
    }

    void problem(String code, Place place, String message, String suggestion) {
        if (spoilt.contains(place.line())) {
            return;
        }
        String shown = place.line() >= 1 && place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        problems.add(new Problem(code, name, place.line(), place.column(), shown, message, suggestion));
    }
}
