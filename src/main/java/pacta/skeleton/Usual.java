package pacta.skeleton;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.Source;

/** What dossiers often hold, for examples that look like theirs. */
final class Usual {

    /** A text that stands in fewer facts is somebody's remark, not a word that facts share. */
    private static final long OFTEN = 5;

    private final FactBase facts;

    Usual(FactBase facts) {
        this.facts = facts;
    }

    private Stream<Fact> all() {
        return facts.dossiers().stream().flatMap(d -> d.facts().stream());
    }

    /** The source of most facts. */
    String source() {
        return most(all().flatMap(f -> f.origin().sources().stream()).map(Source::id), 1, facts.sources().stream().map(Source::id).findFirst().orElse("id-of-a-source"));
    }

    /** A State that has a dossier. */
    String state() {
        return facts.dossiers().stream().map(d -> d.state().code()).findFirst().orElse("XAA");
    }

    /** A meeting that is on file. */
    String meeting() {
        return facts.meetings().stream().map(Meeting::id).findFirst().orElse("id-of-a-meeting");
    }

    /** The text that a field of a type of fact holds most often; empty if none is usual. */
    String text(Class<? extends Fact> type, String field) {
        RecordComponent component = Arrays.stream(type.getRecordComponents()).filter(c -> c.getName().equals(field)).findFirst().orElseThrow();
        return most(all().filter(type::isInstance).map(f -> value(f, component)), OFTEN, "");
    }

    private static String value(Fact fact, RecordComponent component) {
        try {
            return String.valueOf(component.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's fields can be read", e);
        }
    }

    private static String most(Stream<String> words, long atLeast, String otherwise) {
        Map<String, Long> counted = words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream().filter(e -> e.getValue() >= atLeast)
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(otherwise);
    }
}
