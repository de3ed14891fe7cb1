package pacta.history;

import java.util.EnumMap;
import java.util.Map;
import pacta.engine.VerdictKind;

/** How many stand where under one norm at one meeting. */
public final class Counts {

    private final Map<VerdictKind, Integer> byVerdict = new EnumMap<>(VerdictKind.class);

    Counts(Iterable<VerdictKind> verdicts) {
        verdicts.forEach(v -> byVerdict.merge(v, 1, Integer::sum));
    }

    public int of(VerdictKind verdict) {
        return byVerdict.getOrDefault(verdict, 0);
    }

    /** Those that have done what the norm asks, in time or late. */
    public int met() {
        return of(VerdictKind.COMPLIANT) + of(VerdictKind.FULFILLED_LATE);
    }

    /** Those that should have done it by now: to which the norm applies, and whose time is not still running. */
    public int due() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum() - of(VerdictKind.NOT_APPLICABLE) - of(VerdictKind.ON_TRACK);
    }

    /** Of those that should have done it by now, the share that has, in whole per cent; 0 if there is none. */
    public long perCent() {
        return due() == 0 ? 0 : Math.round(100.0 * met() / due());
    }
}
