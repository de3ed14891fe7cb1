package pacta.history;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** A row of numbers as a row of small marks, one for each, that can be read without colour. */
final class Trend {

    private static final String MARKS = "▁▂▃▄▅▆▇█";

    private Trend() {
    }

    /** Higher marks for higher numbers, the highest for the highest of the row; a point for nought, a space where there is no number. */
    static String of(List<OptionalLong> numbers) {
        long highest = numbers.stream().mapToLong(n -> n.orElse(0)).max().orElse(0);
        return numbers.stream().map(n -> mark(n, highest)).collect(Collectors.joining());
    }

    private static String mark(OptionalLong number, long highest) {
        if (number.isEmpty()) {
            return " ";
        }
        long n = number.getAsLong();
        return n <= 0 ? "·" : String.valueOf(MARKS.charAt((int) ((n * MARKS.length() + highest - 1) / highest) - 1));
    }
}
