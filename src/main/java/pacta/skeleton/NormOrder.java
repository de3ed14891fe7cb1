package pacta.skeleton;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which a text counts: 2 before 10, 1.a before 1.b. */
final class NormOrder {

    static final Comparator<String> NATURAL = NormOrder::compare;

    private static final Pattern PART = Pattern.compile("\\d+|[^\\d. -]+");

    private NormOrder() {
    }

    private static int compare(String a, String b) {
        Matcher left = PART.matcher(a);
        Matcher right = PART.matcher(b);
        while (true) {
            boolean more = left.find();
            if (!right.find()) {
                return more ? 1 : 0;
            }
            if (!more) {
                return -1;
            }
            int result = part(left.group(), right.group());
            if (result != 0) {
                return result;
            }
        }
    }

    private static int part(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return numbers ? new java.math.BigInteger(a).compareTo(new java.math.BigInteger(b)) : a.compareTo(b);
    }
}
