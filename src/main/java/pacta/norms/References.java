package pacta.norms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.Attestation;
import pacta.facts.ConventionEvent;
import pacta.facts.Coverage;
import pacta.facts.Fact;
import pacta.facts.FactTypes;
import pacta.facts.Measure;
import pacta.facts.Meeting;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** What entries of the register name, with the places: norms, terms, types of fact and measures. They can be looked up only when all files have been read. */
final class References {

    private static final Pattern BRACES = Pattern.compile("\\{[^}]*\\}");
    private static final Set<String> FILLED = Set.of(Norm.STATE, Norm.DEADLINE);
    private static final Set<String> TYPES = Stream.concat(FactTypes.ALL.stream(), Stream.of(ConventionEvent.class, Coverage.class, Meeting.class, Attestation.class))
            .map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> MEASURES = FactTypes.ALL.stream().filter(Measure.class::isAssignableFrom).flatMap(t -> Arrays.stream(t.getRecordComponents()))
            .filter(c -> c.getName().equals("measure")).flatMap(c -> Stream.of(c.getAnnotation(Fact.OneOf.class).value())).collect(Collectors.toCollection(TreeSet::new));

    private final List<Named> norms = new ArrayList<>();
    private final List<Named> terms = new ArrayList<>();
    private final Set<String> termIds = new TreeSet<>();

    private record Named(YamlFile file, Scalar word) {
    }

    /** Takes a term of an instrument. */
    void term(Fields t) {
        termIds.add(t.text("id"));
        named(t, "norm", norms);
        t.text("meaning");
        t.nothingElse();
    }

    /** Takes what a norm names; types of fact, measures and texts are looked at at once. */
    void norm(Fields f) {
        named(f, "followUps", norms);
        named(f, "terms", terms);
        f.texts("facts").stream().filter(s -> !TYPES.contains(s.text()))
                .forEach(s -> f.file().problem("N015", s, "there is no type of fact “" + s.text() + "”", Nearest.suggestion(s.text(), TYPES)));
        Stream.of(f.text("case", "").split("\\s*,\\s*")).filter(t -> !t.isEmpty() && !TYPES.contains(t))
                .forEach(t -> f.problem("N018", "case", "no case is of the type “" + t + "”", Nearest.suggestion(t, TYPES)));
        f.texts("measures").stream().filter(s -> !MEASURES.contains(s.text()))
                .forEach(s -> f.file().problem("N017", s, "no type of fact has the measure “" + s.text() + "”", Nearest.suggestion(s.text(), MEASURES)));
        Stream.of("asks", "title", "reading", "question", "judgement").forEach(key -> placeholders(f, key));
    }

    private static void named(Fields f, String key, List<Named> to) {
        f.texts(key).forEach(s -> to.add(new Named(f.file(), s)));
    }

    private static void placeholders(Fields f, String key) {
        boolean filled = key.equals("question") || key.equals("judgement");
        BRACES.matcher(f.text(key, "")).results().map(m -> m.group()).filter(p -> !filled || !FILLED.contains(p)).findFirst()
                .ifPresent(p -> f.problem("N016", key, "nothing fills “" + p + "” in this text", filled ? "Write " + Norm.STATE + " for the name of the State, " + Norm.DEADLINE + " for its latest deadline under the norm." : "Write it out."));
    }

    /** Notes what none of the files has. */
    void check(Set<String> ids) {
        norms.stream().filter(n -> !n.word.text().isEmpty() && !ids.contains(n.word.text()))
                .forEach(n -> n.file.problem("N013", n.word, "“" + n.word.text() + "” is none of the norms here", Nearest.suggestion(n.word.text(), ids)));
        terms.stream().filter(t -> !termIds.contains(t.word.text()))
                .forEach(t -> t.file.problem("N014", t.word, "no instrument explains the term “" + t.word.text() + "”", Nearest.suggestion(t.word.text(), termIds)));
    }
}
