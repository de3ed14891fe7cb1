package pacta.language;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import pacta.facts.Fact;
import pacta.facts.Origin;
import pacta.facts.PartialDate;
import pacta.facts.State;

/** The types, fields, steps and verbs that a rule can use: all of them, and nothing else. */
public final class Vocabulary {

    /** What every object can tell of itself, and where a parameter stands, is nothing for rules. */
    private static final Set<String> NOT_FOR_RULES = Set.of("class", "hashCode", "toString", "file", "line");

    private static final Map<ValueKind, Map<String, ValueKind>> PARTS = Map.of(
            ValueKind.DATE, ordered("earliest", ValueKind.DAY, "latest", ValueKind.DAY, "year", ValueKind.NUMBER, "exact", ValueKind.TRUTH, "stated", ValueKind.TRUTH),
            ValueKind.DAY, ordered("year", ValueKind.NUMBER, "monthValue", ValueKind.NUMBER, "dayOfMonth", ValueKind.NUMBER),
            ValueKind.LIST, ordered("size", ValueKind.NUMBER, "empty", ValueKind.TRUTH));

    private static final Map<String, ValueKind> DAY_STEPS = ordered("plusDays", ValueKind.DAY, "plusMonths", ValueKind.DAY, "plusYears", ValueKind.DAY, "minusDays", ValueKind.DAY,
            "minusMonths", ValueKind.DAY, "minusYears", ValueKind.DAY, "withDayOfMonth", ValueKind.DAY, "withMonth", ValueKind.DAY, "withDayOfYear", ValueKind.DAY, "withYear", ValueKind.DAY,
            "toEpochDay", ValueKind.NUMBER);

    /** What the steps that put a number into a day take at most: each month has so many days, each year, too. */
    static final Map<String, Integer> LARGEST_IN_A_DAY = Map.of("withDayOfMonth", 28, "withMonth", 12, "withDayOfYear", 365, "withYear", 9999);

    private static final Map<String, ValueKind> FUNCTIONS = ordered("count", ValueKind.NUMBER, "sum", ValueKind.NUMBER, "min", ValueKind.NUMBER, "max", ValueKind.NUMBER, "average", ValueKind.NUMBER,
            "collectSet", ValueKind.LIST);

    /** Signs between two values. */
    static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

    /** Words that compare with several values; “not” may stand before them. */
    static final List<String> AMONG = List.of("in", "memberOf", "contains");

    private final Map<String, Type> types = new TreeMap<>();
    private final Map<String, List<Verb>> verbs = new LinkedHashMap<>();

    /**
     * A field of a type.
     *
     * @param words those that it may hold; empty if any
     * @param mayBeLeftOut whether a dossier may leave it out, so that it holds a stand-in
     * @param state whether it holds the code of a State
     * @param grain how exact it is, if it is a number
     */
    public record Field(String name, ValueKind kind, List<String> words, boolean mayBeLeftOut, boolean state, Grain grain) {

        /** A field of whatever exactness. */
        public Field(String name, ValueKind kind, List<String> words, boolean mayBeLeftOut, boolean state) {
            this(name, kind, words, mayBeLeftOut, state, Grain.FRACTION);
        }
    }

    /**
     * A type of fact.
     *
     * @param section where dossiers list it; empty if they do not
     */
    public record Type(String name, String section, String says, Map<String, Field> fields) {
    }

    /** One form of a verb: the kinds of what it takes after “drools”, with their names. */
    public record Verb(String name, List<ValueKind> kinds, List<String> names) {
    }

    private Vocabulary() {
    }

    /**
     * The vocabulary of these types and verbs.
     *
     * @param types records, and interfaces that several of them share
     * @param verbs a class whose public static methods are the verbs
     * @param words words that a field may hold beyond what the types say, by “Type.field”
     */
    public static Vocabulary of(List<Class<?>> types, Class<?> verbs, Map<String, List<String>> words) {
        Vocabulary out = new Vocabulary();
        types.forEach(t -> out.types.put(t.getSimpleName(), type(t, t.isInterface() ? shared(t, types) : words)));
        Arrays.stream(verbs.getDeclaredMethods()).filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount))
                .forEach(m -> out.verbs.computeIfAbsent(m.getName(), n -> new ArrayList<>()).add(verb(m)));
        return out;
    }

    /** The words of an interface's fields are those of all records that share it. */
    private static Map<String, List<String>> shared(Class<?> type, List<Class<?>> types) {
        Map<String, List<String>> out = new TreeMap<>();
        for (Class<?> record : types) {
            if (record.isRecord() && type.isAssignableFrom(record)) {
                for (RecordComponent c : record.getRecordComponents()) {
                    Fact.OneOf oneOf = c.getAnnotation(Fact.OneOf.class);
                    if (oneOf != null) {
                        out.merge(type.getSimpleName() + "." + c.getName(), List.of(oneOf.value()), (a, b) -> Stream.concat(a.stream(), b.stream()).distinct().toList());
                    }
                }
            }
        }
        return out;
    }

    private static Verb verb(Method m) {
        var taken = Arrays.stream(m.getParameters()).skip(1).toList();
        return new Verb(m.getName(), taken.stream().map(p -> kind(p.getType())).toList(), taken.stream().map(java.lang.reflect.Parameter::getName).toList());
    }

    private static Type type(Class<?> type, Map<String, List<String>> words) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (type.isRecord()) {
            for (RecordComponent c : type.getRecordComponents()) {
                Fact.OneOf oneOf = c.getAnnotation(Fact.OneOf.class);
                add(fields, type, c.getName(), c.getType(), oneOf == null ? List.of() : List.of(oneOf.value()), c.isAnnotationPresent(Fact.MayBeLeftOut.class), words);
            }
        }
        Arrays.stream(type.getMethods()).filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()) && m.getDeclaringClass() != Object.class)
                .sorted(Comparator.comparing(Method::getName)).forEach(m -> property(m).ifPresent(p -> {
                    if (!fields.containsKey(p)) {
                        add(fields, type, p, m.getReturnType(), List.of(), false, words);
                    }
                }));
        Fact.Section section = type.getAnnotation(Fact.Section.class);
        return new Type(type.getSimpleName(), section == null ? "" : section.value(), section == null ? "" : section.says(), fields);
    }

    private static void add(Map<String, Field> fields, Class<?> type, String name, Class<?> value, List<String> words, boolean mayBeLeftOut,
            Map<String, List<String>> more) {
        // Where a fact comes from, and what only the program needs, rules do not see.
        if (!NOT_FOR_RULES.contains(name) && value != Origin.class && !value.isEnum() && !Fact.class.isAssignableFrom(value)) {
            fields.put(name, new Field(name, kind(value), words.isEmpty() ? more.getOrDefault(type.getSimpleName() + "." + name, List.of()) : words, mayBeLeftOut,
                    name.equals("state") || type == State.class && name.equals("code"), Grain.of(value)));
        }
    }

    private static Optional<String> property(Method m) {
        String name = m.getName();
        if (name.matches("get[A-Z]\\w*")) {
            return Optional.of(Character.toLowerCase(name.charAt(3)) + name.substring(4));
        }
        if (name.matches("is[A-Z]\\w*")) {
            return Optional.of(Character.toLowerCase(name.charAt(2)) + name.substring(3));
        }
        return m.getDeclaringClass().isInterface() || m.getDeclaringClass().isRecord() ? Optional.of(name) : Optional.empty();
    }

    private static ValueKind kind(Class<?> type) {
        if (type == String.class) {
            return ValueKind.TEXT;
        }
        if (type == LocalDate.class) {
            return ValueKind.DAY;
        }
        if (type == PartialDate.class) {
            return ValueKind.DATE;
        }
        if (type == boolean.class) {
            return ValueKind.TRUTH;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return ValueKind.LIST;
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? ValueKind.NUMBER : ValueKind.ANY;
    }

    private static Map<String, ValueKind> ordered(Object... pairs) {
        Map<String, ValueKind> out = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            out.put((String) pairs[i], (ValueKind) pairs[i + 1]);
        }
        return out;
    }

    public Map<String, Type> types() {
        return java.util.Collections.unmodifiableMap(types);
    }

    /** The verbs by name, each with its forms. */
    public Map<String, List<Verb>> verbs() {
        return java.util.Collections.unmodifiableMap(verbs);
    }

    /** What can be read of a value after a point. */
    public static Map<String, ValueKind> partsOf(ValueKind kind) {
        return PARTS.getOrDefault(kind, Map.of());
    }

    /** The steps that lead from a day to another, each with one whole number, or with nothing for toEpochDay. */
    public static Map<String, ValueKind> stepsFrom(ValueKind kind) {
        return kind == ValueKind.DAY ? DAY_STEPS : Map.of();
    }

    /** The functions of “accumulate”. */
    public static Map<String, ValueKind> functions() {
        return FUNCTIONS;
    }

    /** The signs and words that compare. */
    public static List<String> signs() {
        return Stream.concat(COMPARISONS.stream(), AMONG.stream()).toList();
    }
}
