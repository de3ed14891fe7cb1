package pacta.language;

import java.time.Month;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.language.Expression.Among;
import pacta.language.Expression.Call;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Either;
import pacta.language.Expression.Field;
import pacta.language.Expression.Negative;
import pacta.language.Expression.Number;
import pacta.language.Expression.Part;
import pacta.language.Expression.Sum;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expression.Variable;
import pacta.language.Scope.Bound;
import pacta.yaml.Nearest;

/** Finds what kind of value each expression has, and whether what is compared can be compared. */
final class ExpressionChecker {

    private static final String EARLIEST_OR_LATEST = "A date of a fact is as precise as its source: write “.latest” to say certainly by then, “.earliest” to say certainly after.";
    private static final Set<String> TRUTHS = Set.of("yes", "no", "true", "false");
    private static final String SMALL_NUMBERS = "Write the number itself, or take it from a day: $today.year, $due.monthValue, $due.dayOfMonth.";

    private final SourceText source;
    private final Vocabulary.Type type;
    private final Scope scope;

    /** @param type the pattern's type, whose fields can be named; a type without fields outside of patterns */
    ExpressionChecker(SourceText source, Vocabulary.Type type, Scope scope) {
        this.source = source;
        this.type = type;
        this.scope = scope;
    }

    Bound check(Expression e) {
        if (e instanceof Text) {
            return of(ValueKind.TEXT);
        } else if (e instanceof Number n) {
            return Bound.number(Grain.of(n.value()));
        } else if (e instanceof Truth) {
            return of(ValueKind.TRUTH);
        } else if (e instanceof Field f) {
            return field(f);
        } else if (e instanceof Variable v) {
            return variable(v);
        } else if (e instanceof Part p) {
            return part(p);
        } else if (e instanceof Call c) {
            return call(c);
        } else if (e instanceof Day d) {
            return day(d);
        } else if (e instanceof Negative n) {
            return Bound.number(number(n.of(), "-"));
        } else if (e instanceof Sum s) {
            return sum(s);
        } else if (e instanceof Comparison c) {
            return comparison(c);
        } else if (e instanceof Among a) {
            return among(a);
        }
        Either either = (Either) e;
        Stream.of(either.left(), either.right()).forEach(this::truth);
        return of(ValueKind.TRUTH);
    }

    /** The value must be true or false by itself. */
    void truth(Expression e) {
        ValueKind kind = check(e).kind();
        if (kind != ValueKind.TRUTH && kind != ValueKind.WRONG && kind != ValueKind.ANY) {
            source.problem("R011", e.place(), "this is " + kind.words() + ", not a condition", "Compare it with something: ==, !=, <, <=, >, >=, in ( … ).");
        }
    }

    private static Bound of(ValueKind kind) {
        return new Bound(kind, List.of());
    }

    private Bound field(Field f) {
        Vocabulary.Field found = type.fields().get(f.name());
        if (found == null) {
            String of = type.name().isEmpty() ? "a field has no place here" : "“" + type.name() + "” has no field “" + f.name() + "”";
            String meant = TRUTHS.contains(f.name().toLowerCase(Locale.ROOT)) ? "Write true or false." : Nearest.suggestion(f.name(), type.fields().keySet());
            source.problem("R026", f.place(), of, scope.has("$" + f.name()) ? "Did you mean $" + f.name() + "?" : meant + (meant.startsWith("Write one") ? " A text stands in quotes." : ""));
            return Bound.WRONG;
        }
        return new Bound(found.kind(), found.words(), found.state(), found.grain());
    }

    private Bound variable(Variable v) {
        if (!scope.has(v.name())) {
            String meant = scope.names().isEmpty() ? "" : Nearest.suggestion(v.name(), scope.names());
            source.problem("R030", v.place(), "nothing before this place binds " + v.name(), meant.isEmpty() ? "Bind it where it stands: " + v.name() + " : field" : meant);
            return Bound.WRONG;
        }
        return scope.of(v.name());
    }

    private Bound part(Part p) {
        ValueKind kind = check(p.of()).kind();
        if (kind == ValueKind.WRONG) {
            return Bound.WRONG;
        }
        Map<String, ValueKind> parts = Vocabulary.partsOf(kind);
        if (!parts.containsKey(p.name())) {
            boolean step = Vocabulary.stepsFrom(kind).containsKey(p.name());
            source.problem("R027", p.place(), kind.words() + " has no “" + p.name() + "”" + (step ? " without brackets" : ""),
                    step ? "Write " + p.name() + "( number )." : parts.isEmpty() ? "Nothing can be read of " + kind.words() + " after a point." : Nearest.suggestion(p.name(), parts.keySet()));
            return Bound.WRONG;
        }
        return new Bound(parts.get(p.name()), List.of(), false, Grain.SMALL);
    }

    private Bound call(Call c) {
        ValueKind kind = check(c.of()).kind();
        List<Bound> given = c.arguments().stream().map(this::check).toList();
        if (kind == ValueKind.WRONG) {
            return Bound.WRONG;
        }
        Map<String, ValueKind> steps = Vocabulary.stepsFrom(kind);
        if (!steps.containsKey(c.name())) {
            boolean date = kind == ValueKind.DATE && Vocabulary.stepsFrom(ValueKind.DAY).containsKey(c.name());
            source.problem("R027", c.place(), kind.words() + " has no step “" + c.name() + "( … )”", date ? "Write .latest." + c.name() + "( … ) or .earliest." + c.name() + "( … )."
                    : Vocabulary.partsOf(kind).containsKey(c.name()) ? "Write it without brackets." : steps.isEmpty() ? "Rules take steps only from days, as in $due.plusYears( 1 )." : Nearest.suggestion(c.name(), steps.keySet()));
            return Bound.WRONG;
        }
        int wanted = steps.get(c.name()) == ValueKind.NUMBER ? 0 : 1;
        if (given.size() != wanted || wanted == 1 && !isNumber(given.get(0))) {
            source.problem("R035", c.place(), "“" + c.name() + "” takes " + (wanted == 0 ? "nothing" : "one whole number") + " in its brackets", "");
        } else if (wanted == 1) {
            step(c, given.get(0).grain());
        }
        return new Bound(steps.get(c.name()), List.of(), false, Grain.WHOLE);
    }

    /** Steps of plus and minus take any whole number; with puts one into the day, so it must be one that each day has. */
    private void step(Call c, Grain given) {
        Expression number = c.arguments().get(0);
        if (!Vocabulary.LARGEST_IN_A_DAY.containsKey(c.name())) {
            if (given == Grain.FRACTION) {
                source.problem("R035", number.place(), "“" + c.name() + "” takes a whole number, and this one may have a fraction", "Of a parameter, bind “whole” instead of “value”.");
            }
            return;
        }
        int largest = c.name().equals("withDayOfMonth") ? daysOfMonth(c.of()) : Vocabulary.LARGEST_IN_A_DAY.get(c.name());
        if (given != Grain.SMALL) {
            source.problem("R035", number.place(), "“" + c.name() + "” takes a small whole number", SMALL_NUMBERS);
        } else if (number instanceof Number n && (whole(n) < 1 || whole(n) > largest) || number instanceof Negative) {
            source.problem("R035", number.place(), "“" + c.name() + "” takes a number from 1 to " + largest + ", so that each day can take the step",
                    "The last day of a month is .plusMonths( 1 ).withDayOfMonth( 1 ).minusDays( 1 ).");
        }
    }

    /** How many days the month has in each year, where the step before names it; else what each month has. */
    private static int daysOfMonth(Expression of) {
        return of instanceof Call c && c.name().equals("withMonth") && c.arguments().size() == 1 && whole(c.arguments().get(0)) >= 1 && whole(c.arguments().get(0)) <= 12
                ? Month.of(whole(c.arguments().get(0))).minLength() : Month.FEBRUARY.minLength();
    }

    private static boolean isNumber(Bound value) {
        return value.kind() == ValueKind.NUMBER || value.kind() == ValueKind.WRONG;
    }

    private Bound day(Day d) {
        List<Bound> parts = d.parts().stream().map(this::check).toList();
        if (parts.size() != 3 || !parts.stream().allMatch(ExpressionChecker::isNumber)) {
            source.problem("R035", d.place(), "a day is LocalDate.of( year, month, day ), three whole numbers", "");
        } else if (d.parts().stream().allMatch(Number.class::isInstance)) {
            List<Integer> n = d.parts().stream().map(ExpressionChecker::whole).toList();
            if (!exists(n.get(0), n.get(1), n.get(2))) {
                source.problem("R035", d.place(), "there is no such day", "Write the year, the month from 1 to 12, and the day of that month.");
            }
        } else {
            IntStream.range(0, 3).filter(i -> parts.get(i).grain() != Grain.SMALL || d.parts().get(i) instanceof Negative)
                    .forEach(i -> source.problem("R035", d.parts().get(i).place(), "“LocalDate.of” takes small whole numbers", SMALL_NUMBERS));
        }
        return of(ValueKind.DAY);
    }

    private static boolean exists(int year, int month, int day) {
        return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static int whole(Expression number) {
        return number instanceof Number n && n.value().matches("\\d{1,9}") ? Integer.parseInt(n.value()) : -1;
    }

    private Bound sum(Sum s) {
        Bound one = check(s.left());
        Bound other = check(s.right());
        ValueKind left = one.kind();
        ValueKind right = other.kind();
        if (s.sign().equals("+") && (left == ValueKind.TEXT || right == ValueKind.TEXT)) {
            return of(ValueKind.TEXT);
        }
        for (ValueKind kind : List.of(left, right)) {
            if (kind != ValueKind.NUMBER && kind != ValueKind.WRONG && kind != ValueKind.ANY) {
                source.problem("R034", s.place(), "“" + s.sign() + "” calculates with numbers, and this is " + kind.words(),
                        kind == ValueKind.DAY ? "For days write plusDays, plusMonths, plusYears; for the days between two, $a.toEpochDay() - $b.toEpochDay()."
                                : kind == ValueKind.DATE ? EARLIEST_OR_LATEST : "");
                return Bound.WRONG;
            }
        }
        return Bound.number(s.sign().equals("/") ? Grain.FRACTION : one.grain().and(other.grain()));
    }

    private Grain number(Expression e, String sign) {
        Bound value = check(e);
        ValueKind kind = value.kind();
        if (kind != ValueKind.NUMBER && kind != ValueKind.WRONG && kind != ValueKind.ANY) {
            source.problem("R034", e.place(), "“" + sign + "” calculates with numbers, and this is " + kind.words(), "");
        }
        return value.grain();
    }

    private Bound comparison(Comparison c) {
        Bound left = check(c.left());
        Bound right = check(c.right());
        if (c.sign().endsWith("contains")) {
            list(left.kind(), c.left().place());
            word(left, c.right());
        } else if (c.sign().endsWith("memberOf")) {
            list(right.kind(), c.right().place());
        } else {
            comparable(c, left.kind(), right.kind());
            word(left, c.right());
            word(right, c.left());
        }
        return new Bound(ValueKind.TRUTH, List.of());
    }

    private void list(ValueKind kind, Place place) {
        if (kind != ValueKind.LIST && kind != ValueKind.WRONG && kind != ValueKind.ANY) {
            source.problem("R032", place, "this is " + kind.words() + ", not a list", "memberOf and contains look into lists; for one value write ==.");
        }
    }

    private void comparable(Comparison c, ValueKind left, ValueKind right) {
        Set<ValueKind> both = EnumSet.of(left, right);
        if (both.contains(ValueKind.WRONG) || both.contains(ValueKind.ANY)) {
            return;
        }
        if (both.equals(Set.of(ValueKind.DATE, ValueKind.DAY))) {
            source.problem("R033", c.place(), "a date of a fact is compared with a day", EARLIEST_OR_LATEST);
        } else if (both.size() == 2) {
            source.problem("R032", c.place(), left.words() + " is compared with " + right.words(), UnlikeKinds.suggestion(c, left, right, type));
        } else if (!c.sign().equals("==") && !c.sign().equals("!=") && (both.contains(ValueKind.TRUTH) || both.contains(ValueKind.LIST) || both.contains(ValueKind.FACT))) {
            source.problem("R032", c.place(), "“" + c.sign() + "” does not compare " + left.words() + " with " + right.words(), "Write == or !=.");
        }
    }

    /** A text that is compared with a field of few words must be one of them. */
    private void word(Bound field, Expression other) {
        if (other instanceof Text text && !field.words().isEmpty() && !field.words().contains(text.value())) {
            source.problem("R028", text.place(), "“" + text.value() + "” is none of the words that stand here", Nearest.suggestion(text.value(), field.words()));
        }
    }

    private Bound among(Among a) {
        Bound left = check(a.left());
        for (Expression choice : a.choices()) {
            ValueKind kind = check(choice).kind();
            if (kind != left.kind() && kind != ValueKind.WRONG && left.kind() != ValueKind.WRONG && left.kind() != ValueKind.ANY && kind != ValueKind.ANY) {
                source.problem("R032", choice.place(), left.kind().words() + " is compared with " + kind.words(), "");
            }
            word(left, choice);
        }
        return of(ValueKind.TRUTH);
    }
}
