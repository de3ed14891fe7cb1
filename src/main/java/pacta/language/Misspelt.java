package pacta.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pacta.yaml.Nearest;

/** Keywords that somebody has mistyped. */
final class Misspelt {

    private Misspelt() {
    }

    /** The keyword that was probably meant; empty if what is written is a keyword already or is near none. */
    static Optional<String> keyword(String written, List<String> keywords) {
        if (keywords.contains(written)) {
            return Optional.empty();
        }
        String small = written.toLowerCase(Locale.ROOT);
        return Nearest.to(small, keywords).stream().filter(k -> k.equals(small) || Math.abs(k.length() - small.length()) <= 1 && sameLetters(k, small)).findFirst();
    }

    /** All letters but one are those of the keyword. */
    private static boolean sameLetters(String keyword, String written) {
        StringBuilder rest = new StringBuilder(written);
        int missing = 0;
        for (char c : keyword.toCharArray()) {
            int at = rest.indexOf(String.valueOf(c));
            if (at < 0) {
                missing++;
            } else {
                rest.deleteCharAt(at);
            }
        }
        return missing + rest.length() <= 2 && missing <= 1;
    }
}
