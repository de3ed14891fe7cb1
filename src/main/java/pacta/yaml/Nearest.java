package pacta.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody probably meant to write. */
public final class Nearest {

    /** What is longer than any name is no slip of the finger, and to compare it takes long. */
    private static final int LONGEST = 200;

    private Nearest() {
    }

    /** Up to three of the choices, those that differ least from what was written; none if all are far from it. */
    public static List<String> to(String written, Collection<String> choices) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        int tolerance = Math.max(2, written.length() / 2);
        return choices.stream()
                .filter(c -> distance(written, c) <= tolerance || contains(c, written))
                .sorted(Comparator.<String>comparingInt(c -> distance(written, c)).thenComparing(Comparator.naturalOrder()))
                .limit(3).toList();
    }

    /** “Did you mean X?”, or the choices themselves if none is near and they are few, or nothing. */
    public static String suggestion(String written, Collection<String> choices) {
        List<String> near = to(written, choices);
        if (!near.isEmpty()) {
            return "Did you mean " + String.join(" or ", near) + "?";
        }
        return !choices.isEmpty() && choices.size() <= 30 ? "Write one of: " + String.join(", ", choices) + "." : "";
    }

    private static boolean contains(String choice, String written) {
        return written.length() >= 3 && choice.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT));
    }

    private static int distance(String written, String choice) {
        String a = written.toLowerCase(Locale.ROOT);
        String b = choice.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
