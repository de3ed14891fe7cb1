package pacta.explain;

/** Text that fits a terminal. */
public final class Wrapped {

    /** Columns that every line fits into. */
    public static final int WIDTH = 100;

    private Wrapped() {
    }

    /** The text in lines of at most {@link #WIDTH} columns; the first begins with {@code first}, the others with {@code then}. */
    public static String of(String text, String first, String then) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(then);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return out.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
