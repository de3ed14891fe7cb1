package pacta.engine;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pacta.facts.Fact;
import pacta.facts.PartialDate;

/** What a fact says, in the words of evidence. */
public final class FactInWords {

    private static final Set<String> UNTOLD = Set.of("state", "origin", "concludedBy", "message", "caseId");
    /** The fields of each type; looking them up each time is a tenth of a whole evaluation. */
    private static final ClassValue<List<Told>> TOLD = new ClassValue<>() {
        @Override
        protected List<Told> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).filter(c -> !UNTOLD.contains(c.getName())).map(c -> new Told(spaced(c.getName()), c.getAccessor())).toList();
        }
    };

    private FactInWords() {
    }

    /** A field that evidence tells, under its name in words. */
    private record Told(String name, Method accessor) {
    }

    /** Its contents without State and origin: “held 2,866,818, date 2007”. */
    public static String of(Fact fact) {
        return of((Object) fact);
    }

    /** The same of any record that rules see. */
    static String of(Object fact) {
        StringBuilder out = new StringBuilder();
        for (Told field : TOLD.get(fact.getClass())) {
            try {
                Object value = field.accessor().invoke(fact);
                String words = value instanceof List<?> l ? String.join("; ", l.stream().map(Sentence::inWords).toList()) : Sentence.inWords(value);
                if (value instanceof PartialDate d && !d.isStated() || words.isEmpty()) {
                    continue;
                }
                out.append(out.isEmpty() ? "" : ", ").append(field.name()).append(' ').append(words);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record component can be read", e);
            }
        }
        return out.toString();
    }

    /** The name of a type in words: “national measure” for {@code NationalMeasure}. */
    public static String type(String name) {
        return spaced(name).strip();
    }

    private static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
