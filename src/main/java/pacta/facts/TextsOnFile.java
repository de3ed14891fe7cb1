package pacta.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which texts stand in which fields of facts. */
public final class TextsOnFile {

    private final Map<String, Set<String>> byField = new TreeMap<>();

    /** Takes the texts of all facts in these registers. */
    public TextsOnFile(Collection<FactBase> registers) {
        registers.forEach(r -> r.dossiers().forEach(d -> d.facts().forEach(this::add)));
    }

    private void add(Fact fact) {
        Written.values(fact).forEach((field, value) -> {
            if (value instanceof String text) {
                types(fact).forEach(t -> in(t, field).add(text));
            } else if (value instanceof List<?> list) {
                types(fact).forEach(t -> list.forEach(text -> in(t, field).add(String.valueOf(text))));
            }
        });
    }

    /** Rules match a fact by its type, or by what several types share. */
    private static Stream<Class<?>> types(Fact fact) {
        return Stream.concat(Stream.of(fact.getClass()), Arrays.stream(fact.getClass().getInterfaces()));
    }

    private Set<String> in(Class<?> type, String field) {
        return byField.computeIfAbsent(type.getSimpleName() + "." + field, k -> new TreeSet<>());
    }

    /** The texts in a field of a type. */
    public Set<String> in(String type, String field) {
        return byField.getOrDefault(type + "." + field, Set.of());
    }
}
