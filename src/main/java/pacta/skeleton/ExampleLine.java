package pacta.skeleton;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.Fact;
import pacta.facts.PartialDate;

/**
 * An example of a fact as a dossier writes it, made from its type: the fields that must be there, each with a value that it can hold.
 *
 * @param state a State that a field may name
 * @param meeting a meeting that a field may name
 * @param usual what a text field of a type usually holds, by type and field; empty if nothing is usual
 */
record ExampleLine(String state, String meeting, BiFunction<Class<? extends Fact>, String, String> usual) {

    private static final List<String> NOT_WRITTEN = List.of("state", "origin");

    static String section(Class<? extends Fact> type) {
        return type.getAnnotation(Fact.Section.class).value();
    }

    /** The line without its braces: {@code date: 2010-02-28, held: 1000}. */
    String of(Class<? extends Fact> type, String date) {
        return written(type).filter(c -> !c.isAnnotationPresent(Fact.MayBeLeftOut.class))
                .map(c -> c.getName() + ": " + (c.getName().equals("date") ? date : value(type, c))).collect(Collectors.joining(", "));
    }

    /** The words that its fields may hold, and the fields that may be left out; nothing if there are none. */
    List<String> hints(Class<? extends Fact> type) {
        List<String> words = written(type).filter(c -> c.isAnnotationPresent(Fact.OneOf.class) && !c.isAnnotationPresent(Fact.MayBeLeftOut.class))
                .map(c -> c.getName() + " is one of: " + String.join(", ", c.getAnnotation(Fact.OneOf.class).value())).toList();
        String others = written(type).filter(c -> c.isAnnotationPresent(Fact.MayBeLeftOut.class)).map(RecordComponent::getName).collect(Collectors.joining(", "));
        return Stream.concat(words.stream(), Stream.of("may be added: " + others).filter(o -> !others.isEmpty())).toList();
    }

    private static Stream<RecordComponent> written(Class<? extends Fact> type) {
        return Arrays.stream(type.getRecordComponents()).filter(c -> !NOT_WRITTEN.contains(c.getName()));
    }

    private String value(Class<? extends Fact> of, RecordComponent c) {
        Class<?> type = c.getType();
        if (type == List.class) {
            return "[" + word(of, c) + "]";
        }
        if (type == PartialDate.class) {
            return "2012-03-01";
        }
        if (type == boolean.class) {
            return "true";
        }
        if (type.isPrimitive()) {
            return c.getName().matches("year|.*Year") ? "2010" : "1";
        }
        return word(of, c);
    }

    private String word(Class<? extends Fact> of, RecordComponent c) {
        Fact.OneOf oneOf = c.getAnnotation(Fact.OneOf.class);
        Fact.Names names = c.getAnnotation(Fact.Names.class);
        if (oneOf != null) {
            return oneOf.value()[0];
        }
        if (names != null && !names.value().equals("norm")) {
            return names.value().equals("State") ? state : meeting;
        }
        String often = usual.apply(of, c.getName());
        return !often.isEmpty() ? Template.quoted(often) : c.getName().equals("id") ? "case-1" : "words";
    }
}
