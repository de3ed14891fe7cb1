package pacta.yaml;

import java.util.Comparator;

/**
 * Something wrong in a file, for the person who edits it.
 *
 * @param code the stable name of this kind of problem, such as “R012”, under which a page explains it; a code with “L” is advice, not an error
 * @param line from 1; 0 if the problem is the file as a whole
 * @param column from 1; 0 if the problem is the whole line
 * @param text the line as it stands in the file, empty if there is none to show
 * @param message what is wrong, one plain sentence
 * @param suggestion what to write instead, empty if there is nothing to suggest
 */
public record Problem(String code, String file, int line, int column, String text, String message, String suggestion) implements Comparable<Problem> {

    private static final int WIDEST = 160;
    /** Signs of a message; the longest that is meant so has some 600. */
    private static final int LONGEST = 2_000;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file).thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column).thenComparing(Problem::message);

    /** What was written is quoted in messages, as far as anybody would read it. */
    public Problem {
        message = shortened(message);
        suggestion = shortened(suggestion);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " … " + words.substring(words.length() - LONGEST / 4);
    }

    /** Whether the file can be used all the same. */
    public boolean isAdvice() {
        return code.startsWith("L");
    }

    /** The problem as people read it: place and message, the line, a caret, the suggestion. What a terminal would obey is written out. */
    public String inWords() {
        return inWords("");
    }

    /** The same with the code before the message, so that its page can be asked for. */
    public String inWordsWithCode() {
        return inWords(code + " ");
    }

    private String inWords(String before) {
        StringBuilder out = new StringBuilder(Printable.of(file));
        if (line > 0) {
            out.append(':').append(line);
        }
        if (column > 0) {
            out.append(':').append(column);
        }
        out.append(": ").append(before).append(Printable.of(message)).append('\n');
        if (!text.isEmpty()) {
            int from = column > WIDEST ? column - WIDEST / 2 : 0;
            String shown = text.substring(Math.min(from, text.length()), Math.min(text.length(), from + WIDEST)).replace('\t', '→');
            out.append("    ").append(Printable.inPlace(shown)).append('\n');
            if (column > 0) {
                out.append(" ".repeat(4 + column - 1 - from)).append("^\n");
            }
        }
        if (!suggestion.isEmpty()) {
            out.append("    ").append(Printable.ofLines(suggestion)).append('\n');
        }
        return out.toString();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
