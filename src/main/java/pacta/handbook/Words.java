package pacta.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pacta.engine.RuleVocabulary;
import pacta.facts.FactTypes;
import pacta.handbook.Chapter.Entry;
import pacta.handbook.Chapter.Line;
import pacta.language.ValueKind;
import pacta.language.Vocabulary;
import pacta.language.Vocabulary.Field;
import pacta.language.Vocabulary.Type;
import pacta.language.Vocabulary.Verb;

/** All that a rule can say, chapter by chapter. */
final class Words {

    /** The entry that says what each thing in a verb's brackets is. */
    static final String ARGUMENTS = "What verbs take";

    private final Vocabulary vocabulary;
    private final Sentences sentences;

    private Words(Vocabulary vocabulary, Sentences sentences) {
        this.vocabulary = vocabulary;
        this.sentences = sentences;
    }

    /** The words that the program knows, with their sentences. */
    static List<Chapter> ofTheProgram() {
        return new Words(RuleVocabulary.WORDS, Sentences.ofTheProgram()).chapters();
    }

    private List<Chapter> chapters() {
        return List.of(
                new Chapter("Facts of a dossier", "A condition matches one of them: `StockpileReport( held > 0 )`. Behind the name stands the section of the dossier; the order is that of the dossier.",
                        types(FactTypes.ALL)),
                new Chapter("What is given besides", "What stands in no dossier, and types that several facts share.", types(RuleVocabulary.GIVEN)),
                new Chapter("What rules derive", "What one rule has concluded, others can match.", types(RuleVocabulary.DERIVED)),
                new Chapter("What can be read of a value", "After a point: `date.latest`, `$today.year`.", parts()),
                new Chapter("Signs that compare", "Texts stand in straight quotes, numbers without; a day is `LocalDate.of( 2010, 2, 28 )`. “not” before a word turns it: `not in`, `not memberOf`, `not contains`.",
                        List.of(new Entry("Signs", "", "", lines("sign.", Vocabulary.signs(), s -> s, s -> ""), false))),
                new Chapter("Functions that count", "They stand in `accumulate( what is counted ; $n : count( $state ) ; $n > 0 )`.",
                        List.of(new Entry("Functions", "", "", lines("function.", List.copyOf(Vocabulary.functions().keySet()), f -> f + "( $x )", f -> Vocabulary.functions().get(f).words()), false))),
                new Chapter("Verbs", "A rule ends with one of them. `drools` comes first, always.", verbs()));
    }

    private List<Entry> types(List<? extends Class<?>> types) {
        return types.stream().map(t -> vocabulary.types().get(t.getSimpleName()))
                .map(t -> new Entry(t.name(), t.section(), t.says().isEmpty() ? sentences.of("type." + t.name()) : t.says(), t.fields().values().stream().map(f -> field(t, f)).toList(), true))
                .toList();
    }

    private Line field(Type type, Field f) {
        StringBuilder says = new StringBuilder(f.state() ? "the code of a State" : f.kind().words());
        if (!f.words().isEmpty()) {
            says.append(f.kind() == ValueKind.LIST ? ", each of: " : ", one of: ").append(f.words().stream().map(w -> "“" + w + "”").collect(Collectors.joining(", ")));
        }
        if (f.mayBeLeftOut()) {
            says.append("; may be left out, then ").append(standIn(f));
        }
        String own = sentences.of("field." + type.name() + "." + f.name());
        String meaning = own.isEmpty() ? sentences.of("field." + f.name()) : own;
        return new Line(f.name(), f.name(), says + (meaning.isEmpty() ? "" : ": " + meaning), f.words());
    }

    /** What a field holds that a dossier leaves out. */
    private static String standIn(Field f) {
        return switch (f.kind()) {
            case NUMBER -> "0";
            case TRUTH -> "false";
            case DATE -> "a date with “stated == false”";
            case LIST -> "empty";
            default -> f.words().isEmpty() ? "an empty text" : "“" + f.words().get(0) + "”";
        };
    }

    private List<Entry> parts() {
        return List.of(
                new Entry("A date of a fact", "", "As precise as its source. It compares with days only through its first or last possible day.", parts("part.date.", ValueKind.DATE), false),
                new Entry("A day", "", "", parts("part.day.", ValueKind.DAY), false),
                new Entry("A list", "", "", parts("part.list.", ValueKind.LIST), false),
                new Entry("Steps from a day", "", "`$due.plusYears( 4 )` is a day again.", steps(), false));
    }

    private List<Line> parts(String prefix, ValueKind kind) {
        Map<String, ValueKind> parts = Vocabulary.partsOf(kind);
        return lines(prefix, List.copyOf(parts.keySet()), p -> "." + p, p -> parts.get(p).words());
    }

    private List<Line> steps() {
        Map<String, ValueKind> steps = Vocabulary.stepsFrom(ValueKind.DAY);
        return lines("step.", List.copyOf(steps.keySet()), s -> "." + s + (steps.get(s) == ValueKind.NUMBER ? "()" : "( number )"), s -> steps.get(s).words());
    }

    private List<Line> lines(String prefix, List<String> words, UnaryOperator<String> form, UnaryOperator<String> kind) {
        return words.stream().map(w -> new Line(w, form.apply(w), (kind.apply(w).isEmpty() ? "" : kind.apply(w) + ": ") + sentences.of(prefix + w), List.of())).toList();
    }

    private List<Entry> verbs() {
        return List.of(
                new Entry("Verdicts", "", "Several on one norm: the gravest stands, the others are kept as reasons.", verbs(v -> v.names().contains("message")), false),
                new Entry("Other conclusions", "", "", verbs(v -> !v.names().contains("message")), false),
                new Entry(ARGUMENTS, "", "", arguments(), false));
    }

    private List<Line> verbs(Predicate<Verb> wanted) {
        List<Line> out = new ArrayList<>();
        vocabulary.verbs().forEach((name, forms) -> {
            if (wanted.test(forms.get(0))) {
                out.add(new Line(name, forms.stream().map(Words::form).collect(Collectors.joining(" or ")), sentences.of("verb." + name), List.of()));
            }
        });
        return out;
    }

    private static String form(Verb verb) {
        return verb.name() + "( drools" + verb.names().stream().map(n -> ", " + n).collect(Collectors.joining()) + " )";
    }

    private List<Line> arguments() {
        Map<String, ValueKind> kinds = new TreeMap<>();
        vocabulary.verbs().values().forEach(forms -> forms.forEach(v -> {
            for (int i = 0; i < v.names().size(); i++) {
                kinds.put(v.names().get(i), v.kinds().get(i));
            }
        }));
        return lines("takes.", List.copyOf(kinds.keySet()), n -> n, n -> kinds.get(n).words());
    }
}
