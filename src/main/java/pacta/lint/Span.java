package pacta.lint;

/** The numbers or days that a value may be, after all that has been demanded of it. */
final class Span {

    private double least = Double.NEGATIVE_INFINITY;
    private double most = Double.POSITIVE_INFINITY;
    private boolean leastItself = true;
    private boolean mostItself = true;
    private final java.util.Set<Double> never = new java.util.TreeSet<>();

    /** Narrows it by a comparison with a number. */
    void narrow(String sign, double number) {
        switch (sign) {
            case "<", "<=" -> atMost(number, sign.equals("<="));
            case ">", ">=" -> atLeast(number, sign.equals(">="));
            case "==" -> {
                atMost(number, true);
                atLeast(number, true);
            }
            case "!=" -> never.add(number);
            default -> throw new IllegalArgumentException(sign);
        }
    }

    private void atMost(double number, boolean itself) {
        if (number < most || number == most && !itself) {
            most = number;
            mostItself = itself;
        }
    }

    private void atLeast(double number, boolean itself) {
        if (number > least || number == least && !itself) {
            least = number;
            leastItself = itself;
        }
    }

    boolean isEmpty() {
        return least > most || least == most && (!leastItself || !mostItself || never.contains(least));
    }

    boolean contains(double number) {
        return number >= least && number <= most && (number != least || leastItself) && (number != most || mostItself) && !never.contains(number);
    }
}
