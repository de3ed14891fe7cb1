package pacta.facts;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pacta.yaml.Fields;
import pacta.yaml.Values;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlNode.Scalar;

/** Reads one type of fact from the fields of a dossier's line. */
final class RecordReader {

    private final RecordComponent[] components;
    private final Constructor<? extends Fact> constructor;

    RecordReader(Class<? extends Fact> type) {
        this.components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    Fact read(Fields fields, String state, Origin origin) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent c = components[i];
            values[i] = switch (c.getName()) {
                case "state" -> state;
                case "origin" -> origin;
                default -> value(c, fields);
            };
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }

    private static Object value(RecordComponent c, Fields fields) {
        boolean required = !c.isAnnotationPresent(Fact.MayBeLeftOut.class);
        Fact.OneOf oneOf = c.getAnnotation(Fact.OneOf.class);
        Class<?> type = c.getType();
        String name = c.getName();
        if (type == List.class) {
            return words(fields, name, oneOf);
        }
        if (type == PartialDate.class) {
            return fields.parsed(name, PartialDate::parse, PartialDate.UNSTATED, required);
        }
        if (type == long.class) {
            return fields.parsed(name, Values::whole, 0L, required);
        }
        if (type == int.class) {
            return fields.parsed(name, Values::small, 0, required);
        }
        if (type == double.class) {
            return fields.parsed(name, Values::number, 0d, required);
        }
        if (type == boolean.class) {
            return fields.parsed(name, Values::truth, false, required);
        }
        if (oneOf == null) {
            return fields.parsed(name, t -> t, "", required);
        }
        List<String> words = List.of(oneOf.value());
        return fields.parsed(name, t -> Values.word(t, words), words.get(0), required);
    }

    private static List<String> words(Fields fields, String name, Fact.OneOf oneOf) {
        List<String> out = new ArrayList<>();
        for (Scalar scalar : fields.texts(name)) {
            try {
                out.add(oneOf == null ? scalar.text() : Values.word(scalar.text(), List.of(oneOf.value())));
            } catch (WrongValue e) {
                fields.wrong(name, scalar, e);
            }
        }
        return List.copyOf(out);
    }
}
