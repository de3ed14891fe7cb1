package pacta.language;

/** How exact a number is. Steps of the calendar take whole numbers; a year, a month or a day is a small one, too. */
public enum Grain {
    /** A whole number such as a year or a size. */
    SMALL,
    /** A whole number of any size, such as mines held. */
    WHOLE,
    /** A number that may have a fraction. */
    FRACTION;

    static Grain of(Class<?> type) {
        return type == int.class || type == Integer.class ? SMALL : type == long.class || type == Long.class ? WHOLE : FRACTION;
    }

    /** That of a number as it is written. */
    static Grain of(String written) {
        return written.contains(".") ? FRACTION : written.length() <= 9 ? SMALL : WHOLE;
    }

    /** That of a sum of both. */
    Grain and(Grain other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
