package pacta.yaml;

import java.util.Locale;

/** How many there are of something, in words: “1 finding”, “1,234 findings”. */
public final class Counted {

    private Counted() {
    }

    /** With the plural that most words have. */
    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    public static String of(long count, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? one : many);
    }
}
