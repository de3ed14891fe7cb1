package pacta.facts;

/** Any other measure: its name and its value on this day. */
@Fact.Section(value = "indicators", says = "Any other measure: its name and its value on this day.")
public record Indicator(
        String state,
        PartialDate date,
        String name,
        String value,
        Origin origin) implements Fact {

    /** The value as a number; not a number, which compares with nothing, if it is text. */
    public double getNumber() {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The calendar year that the value stands for. */
    public int getYear() {
        return date.year();
    }
}
