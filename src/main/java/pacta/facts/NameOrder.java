package pacta.facts;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which people look names up: “Île d’Or” stands before “Jolia”, not behind “Zedland”. */
public final class NameOrder {

    private NameOrder() {
    }

    /** Names as an English list has them; those that differ in nothing that such a list heeds, by their letters. */
    public static Comparator<String> ofNames() {
        Collator english = Collator.getInstance(Locale.ENGLISH);
        return ((Comparator<String>) english::compare).thenComparing(Comparator.naturalOrder());
    }
}
