package pacta.language;

import java.util.List;

/** A value or a comparison in a condition or conclusion. */
public sealed interface Expression {

    Place place();

    /** A field of the pattern that it stands in. */
    record Field(String name, Place place) implements Expression {
    }

    /** What a condition has bound: {@code $held}. */
    record Variable(String name, Place place) implements Expression {
    }

    record Text(String value, Place place) implements Expression {
    }

    record Number(String value, Place place) implements Expression {
    }

    record Truth(boolean value, Place place) implements Expression {
    }

    /** A part of a value: {@code date.earliest}. */
    record Part(Expression of, String name, Place place) implements Expression {
    }

    /** A step from a value: {@code $due.plusYears( 1 )}. */
    record Call(Expression of, String name, List<Expression> arguments, Place place) implements Expression {
    }

    /** A day: {@code LocalDate.of( 2010, 2, 28 )}. */
    record Day(List<Expression> parts, Place place) implements Expression {
    }

    record Negative(Expression of, Place place) implements Expression {
    }

    /** Arithmetic: + - * / %. */
    record Sum(Expression left, String sign, Expression right, Place place) implements Expression {
    }

    /**
     * A comparison.
     *
     * @param sign == != < <= > >= memberOf contains, or the latter two after “not ”
     * @param place of the sign
     */
    record Comparison(Expression left, String sign, Expression right, Place place) implements Expression {
    }

    /** {@code field in ( "a", "b" )}, or {@code not in}. */
    record Among(Expression left, boolean negated, List<Expression> choices, Place place) implements Expression {
    }

    /** Several comparisons with || or &&. */
    record Either(Expression left, String sign, Expression right, Place place) implements Expression {
    }
}
