package pacta.norms;

/**
 * A threshold that a rule uses, as it stands on the day of the evaluation.
 *
 * @param unit what the number counts
 */
public record Parameter(String id, double value, String unit, String file, int line) {

    /** The value without its fraction, for counting days, months, years or mines. */
    public long getWhole() {
        return (long) value;
    }
}
