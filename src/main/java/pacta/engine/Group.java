package pacta.engine;

/** The State belongs to a group that norms address or that meetings count, such as those that retain mines. */
public record Group(String state, String name) implements Derived {
}
