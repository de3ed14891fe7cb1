package pacta.engine;

import java.util.List;

/**
 * A number about all States together, with the States behind it.
 *
 * @param name what is counted, such as “States Parties”
 * @param of the part that it is counted for, such as a region or a year; empty if for all
 * @param states codes of the States behind the number, sorted
 */
public record Figure(String state, String name, String of, double value, List<String> states) implements Derived {

    public Figure {
        states = List.copyOf(states);
    }
}
