package pacta.engine;

import java.util.Locale;
import pacta.norms.Force;

/** How much a finding weighs when findings are sorted. */
public enum Severity {
    NONE, LOW, MEDIUM, HIGH, VERY_HIGH;

    /** As rules write it: “very high”. */
    public static Severity of(String words) {
        return valueOf(words.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Severity usual(VerdictKind verdict, Force force) {
        boolean binding = force == Force.BINDING;
        return switch (verdict) {
            case NON_COMPLIANT, ERROR -> binding ? HIGH : MEDIUM;
            case AT_RISK, CONCERN -> binding ? MEDIUM : LOW;
            case FULFILLED_LATE, UNKNOWN -> LOW;
            case ON_TRACK, COMPLIANT, NOT_APPLICABLE -> NONE;
        };
    }
}
