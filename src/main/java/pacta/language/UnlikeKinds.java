package pacta.language;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expression.Text;

/** What to write instead where values of two kinds are compared that cannot be. */
final class UnlikeKinds {

    private static final String A_DAY = "Write a day as LocalDate.of( 2010, 2, 28 )";

    private UnlikeKinds() {
    }

    /** @param type the pattern's type, one of whose other fields may be meant */
    static String suggestion(Comparison c, ValueKind left, ValueKind right, Vocabulary.Type type) {
        Set<ValueKind> both = EnumSet.of(left, right);
        boolean text = both.contains(ValueKind.TEXT);
        if (text && (both.contains(ValueKind.DAY) || both.contains(ValueKind.DATE))) {
            return A_DAY + ", without quotes.";
        }
        if (text && both.contains(ValueKind.NUMBER)) {
            boolean quoted = c.left() instanceof Text || c.right() instanceof Text;
            String numbers = type.fields().values().stream().filter(f -> f.kind() == ValueKind.NUMBER).map(Vocabulary.Field::name).sorted().collect(Collectors.joining(", "));
            return quoted || !(c.left() instanceof Field) || numbers.isEmpty() ? "Write a number without quotes, a text with them." : "Of " + type.name() + ", these fields are numbers: " + numbers + ".";
        }
        if (text && both.contains(ValueKind.TRUTH)) {
            return "Write true or false, without quotes.";
        }
        return both.contains(ValueKind.NUMBER) && (both.contains(ValueKind.DAY) || both.contains(ValueKind.DATE)) ? A_DAY + ", or compare its year: .year" : "";
    }
}
