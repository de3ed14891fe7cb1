package pacta.norms;

import java.util.Locale;

/** How strongly an instrument asks: only a binding norm can be breached. */
public enum Force {
    BINDING, COMMITMENT, EXPECTATION;

    /** As written in the register. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
