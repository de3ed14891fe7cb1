package pacta.whynot;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pacta.engine.Memory;
import pacta.facts.PartialDate;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
import pacta.language.Expression.Among;
import pacta.language.Expression.Call;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Either;
import pacta.language.Expression.Field;
import pacta.language.Expression.Negative;
import pacta.language.Expression.Part;
import pacta.language.Expression.Sum;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;
import pacta.language.Place;

/** Conditions in words, with what their variables hold filled in: “held above 0 and date (earliest) after 2 March 2008”. */
final class Words {

    private static final Map<String, String> NUMBERS = Map.of("<", "below", "<=", "at most", ">", "above", ">=", "at least");
    private static final Map<String, String> DAYS = Map.of("<", "before", "<=", "on or before", ">", "after", ">=", "on or after");
    private static final Map<String, String> NAMES = Map.of("AsOf", "day of the evaluation", "StateParty", "State Party", "State", "State", "Measure", "measure of any kind",
            "SubmittedReport", "transparency report of any kind", "ConventionEvent", "event of the Convention", "Duty", "duty under a norm in force");

    /** A longer list is counted where it is told only what a variable holds. */
    private static final int LISTED = 6;

    private final Memory memory;

    Words(Memory memory) {
        this.memory = memory;
    }

    /** “stockpile report”. */
    static String type(String type) {
        return NAMES.getOrDefault(type, spaced(type));
    }

    private static String spaced(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    /** “stockpile report with held above 0 and date (earliest) after 2 March 2008”. */
    String pattern(Pattern p, Map<String, Object> bound) {
        List<Constraint> restricting = Pieces.restricting(p);
        if (restricting.isEmpty()) {
            return type(p.type());
        }
        Values values = new Values(Optional.empty(), bound);
        return type(p.type()) + " with " + restricting.stream().map(c -> holds(c.expression(), values)).collect(Collectors.joining(" and "));
    }

    /** “held above 0”. */
    String holds(Expression e, Values values) {
        if (e instanceof Comparison c) {
            if (c.right() instanceof Truth t && c.sign().length() == 2) {
                return (t.value() == c.sign().equals("==") ? "" : "not ") + side(c.left(), values);
            }
            return side(c.left(), values) + " " + (c.sign().equals("==") ? "" : compared(c, values) + " ") + side(c.right(), values);
        } else if (e instanceof Among a) {
            return side(a.left(), values) + " " + oneOf(a, values);
        } else if (e instanceof Either either) {
            return "(" + holds(either.left(), values) + (either.sign().equals("||") ? " or " : " and ") + holds(either.right(), values) + ")";
        }
        return side(e, values);
    }

    /** “held is 0, not above 0”. */
    String fails(Expression e, Values values) {
        if (e instanceof Comparison c && c.right() instanceof Truth t && c.sign().length() == 2) {
            return "it is " + (t.value() == c.sign().equals("==") ? "not " : "") + named(c.left(), values);
        } else if (e instanceof Comparison c && values.of(c.left()).isPresent()) {
            String is = named(c.left(), values) + " is " + value(values.of(c.left()).get(), c.left());
            return c.sign().equals("!=") ? is : is + ", not " + (c.sign().equals("==") ? "" : compared(c, values).replaceFirst("^not ", "anything but ") + " ") + side(c.right(), values);
        } else if (e instanceof Among a && values.of(a.left()).isPresent()) {
            return named(a.left(), values) + " is " + value(values.of(a.left()).get(), a.left()) + (a.negated() ? "" : ", not " + oneOf(a, values));
        }
        return "this does not hold: " + holds(e, values);
    }

    private String oneOf(Among a, Values values) {
        return (a.negated() ? "none of " : a.choices().size() == 1 ? "" : "one of ") + a.choices().stream().map(c -> side(c, values)).collect(Collectors.joining(", "));
    }

    private static String compared(Comparison c, Values values) {
        String sign = c.sign();
        if (NUMBERS.containsKey(sign)) {
            return (isDay(c.left(), values) || isDay(c.right(), values) ? DAYS : NUMBERS).get(sign);
        }
        return switch (sign) {
            case "!=" -> "other than";
            case "memberOf" -> "among";
            case "not memberOf" -> "not among";
            case "contains" -> "containing";
            default -> "not containing";
        };
    }

    private static boolean isDay(Expression e, Values values) {
        Object value = values.of(e).orElse("");
        return value instanceof LocalDate || value instanceof PartialDate || e instanceof Day || e instanceof Part p && List.of("earliest", "latest").contains(p.name())
                || e instanceof Call c && !c.name().equals("toEpochDay") || e instanceof Field f && f.name().toLowerCase(Locale.ROOT).matches("date|since|from|.*date");
    }

    /** A side of a comparison: its value if it can be told, otherwise its name. */
    private String side(Expression e, Values values) {
        Optional<Object> value = e instanceof Field ? Optional.empty() : values.of(e);
        return value.isPresent() ? value(value.get(), e) : name(e, values);
    }

    private String value(Object value, Expression of) {
        if (value instanceof String s) {
            return s.isEmpty() ? "empty" : "“" + memory.inWords(s) + "”";
        }
        return isYear(of) && value instanceof Number n ? String.valueOf(n.longValue()) : memory.inWords(value);
    }

    /** Years are written without a comma. */
    private static boolean isYear(Expression e) {
        String name = e instanceof Part p ? p.name() : e instanceof Field f ? f.name() : e instanceof Variable v ? v.name() : "";
        return name.toLowerCase(Locale.ROOT).endsWith("year") || e instanceof Expression.Number n && n.value().matches("(19|20)\\d\\d");
    }

    /** “$due = 1 March 2008, $year = 2009”; that the State is the State goes without saying. */
    String bound(Map<String, Object> bound) {
        return bound.entrySet().stream().filter(e -> !e.getKey().startsWith(Pieces.FOUND) && !e.getValue().equals(memory.subject()))
                .map(e -> e.getKey() + " = " + (e.getValue() instanceof Collection<?> many && many.size() > LISTED ? many.size() + " values"
                        : value(e.getValue(), new Variable(e.getKey(), new Place(0, 0))))).collect(Collectors.joining(", "));
    }

    /** The name of a side, not its value; but the values of what its variables hold. */
    private String named(Expression e, Values values) {
        return name(e, new Values(Optional.empty(), values.bound()));
    }

    /** “ plus 36 months”, “ with month 12”; nothing for a day that is only counted. */
    private String step(Call c, Values values) {
        String by = c.arguments().isEmpty() ? "" : side(c.arguments().get(0), values);
        String[] name = spaced(c.name()).split(" ", 2);
        return switch (name[0]) {
            case "plus", "minus" -> " " + name[0] + " " + by + " " + name[1];
            case "with" -> " with " + name[1] + " " + by;
            default -> "";
        };
    }

    private String name(Expression e, Values values) {
        if (e instanceof Field f) {
            return spaced(f.name());
        } else if (e instanceof Variable v) {
            return v.name();
        } else if (e instanceof Part p) {
            String of = side(p.of(), values);
            return List.of("earliest", "latest").contains(p.name()) ? of + " (" + p.name() + ")" : p.name().equals("size") ? "number of " + name(p.of(), values) : p.name() + " of " + of;
        } else if (e instanceof Call c) {
            return side(c.of(), values) + step(c, values);
        } else if (e instanceof Sum s) {
            return side(s.left(), values) + " " + s.sign() + " " + side(s.right(), values);
        } else if (e instanceof Negative n) {
            return "-" + side(n.of(), values);
        } else if (e instanceof Text t) {
            return "“" + t.value() + "”";
        }
        return e instanceof Day ? "a day that cannot be told" : holds(e, values);
    }
}
