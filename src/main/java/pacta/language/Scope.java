package pacta.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The variables that are bound at a place of a rule. */
final class Scope {

    /**
     * What a variable holds.
     *
     * @param words those that it may hold; empty if any
     * @param state whether it is the code of a State
     * @param grain how exact it is, if it is a number
     */
    record Bound(ValueKind kind, List<String> words, boolean state, Grain grain) {

        static final Bound WRONG = new Bound(ValueKind.WRONG, List.of(), true, Grain.SMALL);

        Bound(ValueKind kind, List<String> words) {
            this(kind, words, false, Grain.FRACTION);
        }

        static Bound number(Grain grain) {
            return new Bound(ValueKind.NUMBER, List.of(), false, grain);
        }
    }

    private final Map<String, Bound> bound = new LinkedHashMap<>();

    Scope() {
    }

    private Scope(Scope outer) {
        bound.putAll(outer.bound);
    }

    /** A scope for what is bound inside “not”, “exists” or “accumulate” and unknown outside. */
    Scope inner() {
        return new Scope(this);
    }

    boolean has(String variable) {
        return bound.containsKey(variable);
    }

    void bind(String variable, Bound value) {
        bound.put(variable, value);
    }

    Bound of(String variable) {
        return bound.getOrDefault(variable, Bound.WRONG);
    }

    Set<String> names() {
        return new TreeSet<>(bound.keySet());
    }

    /** Keeps what all of these scopes have bound. */
    void addCommon(List<Scope> branches) {
        for (String name : branches.get(0).bound.keySet()) {
            if (branches.stream().allMatch(b -> b.has(name))) {
                bound.putIfAbsent(name, branches.get(0).of(name));
            }
        }
    }
}
