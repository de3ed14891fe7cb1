package pacta.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.RuleInfo;
import pacta.language.Condition.Pattern;
import pacta.language.Vocabulary;
import pacta.language.Words;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;

/** What lints look at: the rules, and what they speak of. */
final class Material {

    private final List<RuleInfo> rules;
    private final NormRegister norms;
    private final Parameters parameters;
    private final Vocabulary words;
    private final Set<String> events;
    private final Map<String, Comments> comments = new HashMap<>();
    private final Map<String, Shape> shapes = new HashMap<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    /**
     * @param texts the rule files by name
     * @param events names of the events of the Convention that are on file
     */
    Material(List<RuleInfo> rules, Map<String, String> texts, NormRegister norms, Parameters parameters, Vocabulary words, Set<String> events) {
        this.rules = rules;
        this.norms = norms;
        this.parameters = parameters;
        this.words = words;
        this.events = events;
        texts.forEach((file, text) -> comments.put(file, new Comments(text)));
        for (RuleInfo rule : rules) {
            shapes.put(rule.name(), Shape.of(rule.tree()));
            derivations.add(Derivation.of(rule, this));
            readings.addAll(Reading.of(rule, this));
        }
    }

    List<RuleInfo> rules() {
        return rules;
    }

    NormRegister norms() {
        return norms;
    }

    Parameters parameters() {
        return parameters;
    }

    Set<String> events() {
        return events;
    }

    /** What each rule derives, in the order of the rules. */
    List<Derivation> derivations() {
        return derivations;
    }

    /** All conditions on what rules derive. */
    List<Reading> readings() {
        return readings;
    }

    Shape shape(RuleInfo rule) {
        return shapes.get(rule.name());
    }

    /** What the comments at the head of a rule's file, above it and within it say. */
    String commentsOn(RuleInfo rule) {
        return comments.containsKey(rule.file()) ? comments.get(rule.file()).about(rule) : "";
    }

    /** The norms that a rule concludes on, as far as its metadata and conditions say; empty if that may be any. */
    Set<String> decidedBy(RuleInfo rule) {
        Set<String> out = new TreeSet<>(rule.norms());
        if (out.isEmpty() && !rule.decides().isEmpty()) {
            norms.all().stream().filter(rule::decides).map(Norm::id).forEach(out::add);
        } else if (out.isEmpty()) {
            duties(rule).forEach(d -> out.addAll(Words.of(d, "norm").only()));
        }
        return out;
    }

    /** The duties that a rule takes the norm of its verdict from. */
    List<Pattern> duties(RuleInfo rule) {
        return Sighting.in(rule.tree()).filter(s -> s.pattern().type().equals("Duty") && s.isRequired()).map(Sighting::pattern)
                .filter(p -> p.constraints().stream().anyMatch(c -> c.variable().filter("$norm"::equals).isPresent())).toList();
    }

    /** Whether dossiers list facts of the type. */
    boolean isOfDossier(String type) {
        return words.types().containsKey(type) && !words.types().get(type).section().isEmpty();
    }

    /** The names of the fields of a type. */
    Set<String> fields(String type) {
        return words.types().containsKey(type) ? words.types().get(type).fields().keySet() : Set.of();
    }

    /** The field of a type; a field of any kind if the type or field is unknown. */
    Vocabulary.Field field(String type, String field) {
        Vocabulary.Type found = words.types().get(type);
        Vocabulary.Field none = new Vocabulary.Field(field, pacta.language.ValueKind.ANY, List.of(), false, false);
        return found == null ? none : found.fields().getOrDefault(field, none);
    }
}
