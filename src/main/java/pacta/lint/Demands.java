package pacta.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import pacta.language.Condition.Constraint;
import pacta.language.Expression;
import pacta.language.Expression.Among;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Day;
import pacta.language.Expression.Either;
import pacta.language.Expression.Negative;
import pacta.language.Expression.Number;
import pacta.language.Expression.Text;
import pacta.language.Expression.Truth;
import pacta.language.Expressions;

/** What the constraints of one pattern demand of a fact, taken together: whether any fact can meet all of it. */
final class Demands {

    private static final int MOST_ALTERNATIVES = 64;
    private static final Map<String, EnumSet<Order>> ORDERS = Map.of("<", EnumSet.of(Order.BEFORE), "<=", EnumSet.of(Order.BEFORE, Order.SAME), "==", EnumSet.of(Order.SAME),
            ">=", EnumSet.of(Order.SAME, Order.AFTER), ">", EnumSet.of(Order.AFTER), "!=", EnumSet.of(Order.BEFORE, Order.AFTER));
    private static final Map<String, String> EXCLUDES = Map.of("contains", "not contains", "memberOf", "not memberOf", "not contains", "contains", "not memberOf", "memberOf");

    private final Map<String, Span> spans = new HashMap<>();
    private final Map<String, EnumSet<Order>> orders = new HashMap<>();
    private final Map<String, Set<String>> only = new HashMap<>();
    private final Map<String, Set<String>> never = new HashMap<>();
    private final Set<String> lists = new TreeSet<>();

    private enum Order {
        BEFORE, SAME, AFTER
    }

    /** The first demand that cannot hold together with those before it; empty if a fact can meet all of them. */
    static Optional<Expression> contradiction(List<Constraint> constraints) {
        return among(constraints.stream().flatMap(c -> Expressions.demanded(c).stream()).toList());
    }

    /** The same of demands, wherever they come from. */
    static Optional<Expression> among(List<Expression> demands) {
        List<List<Expression>> ways = List.of(List.of());
        for (Expression demand : demands) {
            ways = with(ways, demand);
        }
        Optional<Expression> first = Optional.empty();
        for (List<Expression> way : ways) {
            Optional<Expression> conflict = conflict(way);
            if (conflict.isEmpty()) {
                return Optional.empty();
            }
            first = first.isEmpty() ? conflict : first;
        }
        return first;
    }

    /** Each way to meet the earlier demands, with each way to meet this one. */
    private static List<List<Expression>> with(List<List<Expression>> ways, Expression demand) {
        List<List<Expression>> out = new ArrayList<>();
        for (List<Expression> way : ways) {
            for (List<Expression> more : alternatives(demand)) {
                List<Expression> both = new ArrayList<>(way);
                both.addAll(more);
                out.add(both);
            }
        }
        return out.size() > MOST_ALTERNATIVES ? ways : out;
    }

    private static List<List<Expression>> alternatives(Expression e) {
        if (e instanceof Either b && b.sign().equals("||")) {
            List<List<Expression>> out = new ArrayList<>(alternatives(b.left()));
            out.addAll(alternatives(b.right()));
            return out;
        } else if (e instanceof Either b) {
            return with(alternatives(b.left()), b.right());
        }
        return List.of(List.of(e));
    }

    private static Optional<Expression> conflict(List<Expression> way) {
        Demands all = new Demands();
        return way.stream().filter(e -> !all.holds(e)).findFirst();
    }

    /** Adds a demand; false if it cannot hold together with the earlier ones. */
    private boolean holds(Expression e) {
        if (e instanceof Among a) {
            return among(a);
        }
        if (!(e instanceof Comparison written)) {
            return true;
        }
        Comparison c = Expressions.turned(written);
        String left = name(c.left());
        if (EXCLUDES.containsKey(c.sign())) {
            lists.add(left + c.sign() + name(c.right()));
            return !lists.contains(left + EXCLUDES.get(c.sign()) + name(c.right()));
        }
        return compare(left, c.sign(), c.right()) && dates(left, c.sign(), c.right());
    }

    private boolean compare(String left, String sign, Expression right) {
        OptionalDouble number = number(right);
        if (number.isPresent()) {
            Span span = spans.computeIfAbsent(left, l -> new Span());
            span.narrow(sign, number.getAsDouble());
            return !span.isEmpty();
        }
        if (right instanceof Text || right instanceof Truth) {
            return word(left, sign.equals("=="), List.of(name(right)));
        }
        EnumSet<Order> order = orders.computeIfAbsent(left + " " + name(right), k -> EnumSet.allOf(Order.class));
        order.retainAll(ORDERS.get(sign));
        return !order.isEmpty();
    }

    /** The first possible day of a date lies not after its last possible day. */
    private boolean dates(String left, String sign, Expression right) {
        if (left.endsWith(".earliest") && !sign.startsWith("<") && !sign.equals("!=")) {
            return compare(left.replaceFirst("earliest$", "latest"), sign.equals(">") ? ">" : ">=", right);
        } else if (left.endsWith(".latest") && !sign.startsWith(">") && !sign.equals("!=")) {
            return compare(left.replaceFirst("latest$", "earliest"), sign.equals("<") ? "<" : "<=", right);
        }
        return true;
    }

    private boolean among(Among a) {
        boolean words = a.choices().stream().allMatch(c -> c instanceof Text || c instanceof Truth);
        return !words || word(name(a.left()), !a.negated(), a.choices().stream().map(Demands::name).toList());
    }

    private boolean word(String left, boolean is, List<String> words) {
        if (!is) {
            never.computeIfAbsent(left, l -> new TreeSet<>()).addAll(words);
        } else if (only.containsKey(left)) {
            only.get(left).retainAll(words);
        } else {
            only.put(left, new TreeSet<>(words));
        }
        return !only.containsKey(left) || !never.getOrDefault(left, Set.of()).containsAll(only.get(left));
    }

    private static String name(Expression e) {
        return Expressions.canonical(e, Map.of(), "");
    }

    /** The number, or the number of the day, that an expression is whatever the facts; empty if it depends on them. */
    static OptionalDouble number(Expression e) {
        if (e instanceof Number n) {
            return OptionalDouble.of(Double.parseDouble(n.value()));
        } else if (e instanceof Negative n && number(n.of()).isPresent()) {
            return OptionalDouble.of(-number(n.of()).getAsDouble());
        } else if (e instanceof Day d && d.parts().stream().allMatch(Number.class::isInstance)) {
            int[] parts = d.parts().stream().mapToInt(p -> Integer.parseInt(((Number) p).value())).toArray();
            return OptionalDouble.of(LocalDate.of(parts[0], parts[1], parts[2]).toEpochDay());
        }
        return OptionalDouble.empty();
    }
}
