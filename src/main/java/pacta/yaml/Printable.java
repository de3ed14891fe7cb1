package pacta.yaml;

/**
 * Texts of which a terminal shows each sign and obeys none. The name of a file and what stands in it may hold line breaks, escape codes that colour or
 * delete, and signs that turn the direction of writing.
 */
public final class Printable {

    private Printable() {
    }

    /** The text with such signs written out: {@code \n} for a line break, {@code \u001b} for others. */
    static String of(String text) {
        return written(text, "");
    }

    /** The same of several lines, which stay lines. */
    static String ofLines(String text) {
        return written(text, "\n");
    }

    /** One line with a question mark in the place of each such sign, so that what stands under it fits. */
    static String inPlace(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (isObeyed(out.charAt(i))) {
                out.setCharAt(i, '?');
            }
        }
        return out.toString();
    }

    /** JSON that means the same; such signs can stand only within its texts, and there they can be written out. */
    public static String json(String json) {
        return written(json, "\r\n");
    }

    private static String written(String text, String kept) {
        if (text.chars().noneMatch(c -> isObeyed(c) && kept.indexOf(c) < 0)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!isObeyed(c) || kept.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(c == '\n' ? "\\n" : String.format("\\u%04x", (int) c));
            }
        }
        return out.toString();
    }

    /** Whether a reader does not see this sign, and a terminal or an editor obeys it: line breaks, escape codes, signs without width, changes of direction. */
    public static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
