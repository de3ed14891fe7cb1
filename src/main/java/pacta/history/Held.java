package pacta.history;

import java.util.Comparator;

/**
 * What a verdict is about.
 *
 * @param subject a State's code, {@code *} for all together, or code and case: {@code XAA#extension-2008}
 */
public record Held(String norm, String subject) implements Comparable<Held> {

    private static final Comparator<Held> ORDER = Comparator.comparing(Held::norm).thenComparing(Held::subject);

    @Override
    public int compareTo(Held other) {
        return ORDER.compare(this, other);
    }

    /** The State's code, or {@code *}. */
    String state() {
        return subject.split("#", 2)[0];
    }

    /** The case with a space before it; empty if the verdict is about the State as a whole. */
    String caseInWords() {
        return subject.contains("#") ? " (" + subject.split("#", 2)[1] + ")" : "";
    }
}
