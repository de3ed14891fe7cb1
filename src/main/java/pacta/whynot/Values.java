package pacta.whynot;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.facts.PartialDate;
import pacta.language.Expression;
import pacta.language.Expression.Call;
import pacta.language.Expression.Day;
import pacta.language.Expression.Field;
import pacta.language.Expression.Negative;
import pacta.language.Expression.Number;
import pacta.language.Expression.Part;
import pacta.language.Expression.Sum;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;

/**
 * What the sides of a comparison come to, to be told to people. Whether the comparison holds is never decided here: the engine says so.
 *
 * @param fact whose fields are meant; empty if no field can be read
 * @param bound what the variables hold
 */
record Values(Optional<Object> fact, Map<String, Object> bound) {

    /** The value; empty if it cannot be told. */
    Optional<Object> of(Expression e) {
        if (e instanceof Text t) {
            return Optional.of(t.value());
        } else if (e instanceof Number n) {
            return Optional.of(n.value().matches("\\d{1,18}") ? (Object) Long.valueOf(n.value()) : (Object) Double.valueOf(n.value().replaceAll("[^0-9.]", "")));
        } else if (e instanceof Truth t) {
            return Optional.of(t.value());
        } else if (e instanceof Variable v) {
            return Optional.ofNullable(bound.get(v.name()));
        } else if (e instanceof Field f) {
            return fact.flatMap(o -> read(o, f.name()));
        } else if (e instanceof Part p) {
            return of(p.of()).flatMap(o -> o instanceof Collection<?> many && p.name().equals("size") ? Optional.of((long) many.size()) : read(o, p.name()));
        } else if (e instanceof Call c) {
            return of(c.of()).flatMap(o -> step(o, c));
        } else if (e instanceof Day d) {
            return day(d);
        } else if (e instanceof Negative n) {
            return of(n.of()).map(v -> plain(-((java.lang.Number) v).doubleValue()));
        }
        return e instanceof Sum s ? sum(s) : Optional.empty();
    }

    private static Optional<Object> read(Object of, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String method : List.of(name, "get" + capital, "is" + capital)) {
            try {
                return Optional.ofNullable(of.getClass().getMethod(method).invoke(of));
            } catch (NoSuchMethodException e) {
                continue;
            } catch (IllegalAccessException | InvocationTargetException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Object> step(Object from, Call c) {
        if (!(from instanceof LocalDate day)) {
            return Optional.empty();
        }
        if (c.arguments().isEmpty()) {
            return c.name().equals("toEpochDay") ? Optional.of(day.toEpochDay()) : Optional.empty();
        }
        return of(c.arguments().get(0)).flatMap(a -> a instanceof java.lang.Number n ? step(day, c.name(), n.longValue()) : Optional.empty());
    }

    private static Optional<Object> step(LocalDate day, String name, long by) {
        try {
            return Optional.ofNullable(switch (name) {
                case "plusDays" -> day.plusDays(by);
                case "plusMonths" -> day.plusMonths(by);
                case "plusYears" -> day.plusYears(by);
                case "minusDays" -> day.minusDays(by);
                case "minusMonths" -> day.minusMonths(by);
                case "minusYears" -> day.minusYears(by);
                case "withDayOfMonth" -> day.withDayOfMonth((int) by);
                case "withMonth" -> day.withMonth((int) by);
                case "withDayOfYear" -> day.withDayOfYear((int) by);
                case "withYear" -> day.withYear((int) by);
                default -> null;
            });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Object> day(Day d) {
        List<Integer> parts = d.parts().stream().flatMap(p -> of(p).stream()).filter(java.lang.Number.class::isInstance).map(n -> ((java.lang.Number) n).intValue()).toList();
        try {
            return parts.size() == 3 ? Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Object> sum(Sum s) {
        Optional<Object> left = of(s.left());
        Optional<Object> right = of(s.right());
        if (!(left.orElse("") instanceof java.lang.Number a) || !(right.orElse("") instanceof java.lang.Number b)) {
            return Optional.empty();
        }
        double x = a.doubleValue();
        double y = b.doubleValue();
        return Optional.of(plain(switch (s.sign()) {
            case "+" -> x + y;
            case "-" -> x - y;
            case "*" -> x * y;
            case "/" -> x / y;
            default -> x % y;
        })).filter(v -> Double.isFinite(((java.lang.Number) v).doubleValue()));
    }

    private static Object plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : (Object) value;
    }

    /** How far the two are apart, in days or as numbers; empty if they are neither. */
    static Optional<Double> distance(Object a, Object b) {
        if (a instanceof java.lang.Number x && b instanceof java.lang.Number y) {
            return Optional.of(Math.abs(x.doubleValue() - y.doubleValue())).filter(d -> !d.isNaN());
        }
        Optional<LocalDate> left = dayOf(a);
        Optional<LocalDate> right = dayOf(b);
        return left.flatMap(l -> right.map(r -> (double) Math.abs(l.toEpochDay() - r.toEpochDay())));
    }

    private static Optional<LocalDate> dayOf(Object o) {
        return o instanceof LocalDate day ? Optional.of(day) : o instanceof PartialDate date ? Optional.of(date.latest()) : Optional.empty();
    }
}
