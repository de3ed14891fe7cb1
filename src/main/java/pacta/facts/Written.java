package pacta.facts;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A fact as it is written in a dossier: fields with values. */
public final class Written {

    private Written() {
    }

    /** The values of its fields by name, without State and sources. */
    public static Map<String, Object> values(Fact fact) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (RecordComponent c : fact.getClass().getRecordComponents()) {
            if (!c.getName().equals("state") && c.getType() != Origin.class) {
                out.put(c.getName(), value(c, fact));
            }
        }
        return out;
    }

    /** The same fact from elsewhere; the very same object if the origin is. */
    static Fact with(Fact fact, Origin origin) {
        return origin == fact.origin() ? fact : with(fact, "origin", origin);
    }

    /** The same fact of another date; the very same object if the date is. */
    static Fact with(Fact fact, PartialDate date) {
        return date == fact.date() ? fact : with(fact, "date", date);
    }

    private static Fact with(Fact fact, String field, Object changed) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = Stream.of(components).map(c -> c.getName().equals(field) ? changed : value(c, fact)).toArray();
        try {
            return (Fact) fact.getClass().getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    /** What of a kind it names, in the words of {@link Fact.Names}. */
    static Stream<RecordComponent> naming(Fact fact) {
        return Stream.of(fact.getClass().getRecordComponents()).filter(c -> c.isAnnotationPresent(Fact.Names.class));
    }

    /** The ids of the norms that it names. */
    public static List<String> norms(Fact fact) {
        return naming(fact).filter(c -> c.getAnnotation(Fact.Names.class).value().equals("norm")).map(c -> String.valueOf(value(c, fact))).toList();
    }

    private static Object value(RecordComponent c, Fact fact) {
        try {
            return c.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record tells its components", e);
        }
    }
}
