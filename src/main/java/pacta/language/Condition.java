package pacta.language;

import java.util.List;
import java.util.Optional;

/** What must hold for a rule to fire. */
public sealed interface Condition {

    Place place();

    /** As it stands in the file, without comments. */
    String text();

    /** A fact of a type, with what must hold of it. */
    record Pattern(Optional<String> variable, String type, List<Constraint> constraints, Place place, String text) implements Condition {
    }

    /** There is none such ({@code not}), or at least one ({@code exists}). */
    record Quantified(boolean negated, Condition of, Place place, String text) implements Condition {
    }

    /** All of them ({@code and}), or one of them ({@code or}). */
    record Junction(boolean all, List<Condition> parts, Place place, String text) implements Condition {
    }

    /** Counts or adds up what matches. */
    record Accumulation(Condition source, List<Function> functions, List<Constraint> constraints, Place place, String text) implements Condition {
    }

    /** {@code $held : held}, {@code held > 0}, or both in one. */
    record Constraint(Optional<String> variable, Expression expression, Place place, String text) {
    }

    /**
     * {@code $count : count( $state )}.
     *
     * @param text the argument as it stands in the file, without comments
     */
    record Function(String variable, String name, Expression argument, Place place, String text) {
    }
}
