package pacta.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pacta.yaml.Nearest;
import pacta.yaml.WrongValue;

/** What can be decided on a finding. */
public enum Outcome {
    /** The finding is right. */
    CONFIRMED,
    /** The State does not agree. */
    DISPUTED,
    /** Somebody has to ask first. */
    NEEDS_CLARIFICATION,
    /** Known, and not pursued until a day. */
    ACCEPTED,
    /** Settled outside of the facts on file. */
    RESOLVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Outcome::word).toList();
    }

    /** Reads the word; throws a {@link WrongValue} that names the words. */
    public static Outcome of(String word) {
        return Arrays.stream(values()).filter(o -> o.word().equals(word)).findFirst()
                .orElseThrow(() -> new WrongValue("D001", "“" + word + "” is no decision. " + Nearest.suggestion(word, words())));
    }
}
