package pacta.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;
import pacta.engine.RuleInfo.Sees;
import pacta.language.Condition;
import pacta.language.Conditions;
import pacta.language.Expression.Text;
import pacta.language.Place;
import pacta.language.Rule;
import pacta.language.Rule.Metadata;
import pacta.language.RuleChecker;
import pacta.language.RuleReader;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** One {@code .drl} file: read by our own reader, and held against vocabulary, register and parameters before Drools sees anything of it. */
final class RuleFile {

    private static final Pattern BELONGS = Pattern.compile("\\bbelongs\\b[^\"\n]*\"([^\"\n]*)\"");
    private static final List<String> METADATA = List.of("norm", "decides", "followUp", "basis", "severity", "sees");
    private static final List<String> DECIDES = List.of("activities", "measures", "attestations");
    private static final List<String> SEVERITIES = List.of("low", "medium", "high", "very high");
    private static final Map<String, Sees> SEES = Map.of("one State", Sees.ONE_STATE, "all States", Sees.ALL_STATES, "both", Sees.BOTH);

    private final String name;
    private final String text;
    private final List<String> lines;
    private List<Rule> rules = List.of();

    RuleFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = text.lines().toList();
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    /** Reads the file and holds it against the vocabulary; what is wrong is noted. */
    RuleFile read(Problems problems) {
        RuleReader.Contents contents = RuleReader.read(name, text, problems);
        rules = contents.rules();
        RuleChecker.check(contents, RuleVocabulary.WORDS);
        return this;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The groups that its rules derive. */
    List<String> groups() {
        return rules.stream().filter(r -> r.conclusion().verb().equals("belongs")).map(r -> r.conclusion().arguments())
                .filter(a -> a.size() == 2 && a.get(1) instanceof Text).map(a -> ((Text) a.get(1)).value()).toList();
    }

    /** The same as far as the text shows, whether or not its rules could be read. */
    Set<String> groupsByText() {
        return BELONGS.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** Those of its rules that are taken, for Drools to build from. They are made anew each time, as building changes them. */
    List<RuleDescr> trees(Predicate<String> taken) {
        return rules.stream().filter(rule -> taken.test(rule.name())).map(DroolsTree::of).toList();
    }

    /** What each rule's metadata say; whatever does not fit the register becomes a problem. */
    List<RuleInfo> vet(NormRegister norms, Parameters parameters, Problems problems) {
        List<RuleInfo> infos = new ArrayList<>();
        rules.forEach(rule -> infos.add(vet(rule, norms, problems)));
        parametersNamed(parameters, problems);
        return infos;
    }

    private RuleInfo vet(Rule rule, NormRegister norms, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Metadata m : rule.metadata()) {
            if (!METADATA.contains(m.name())) {
                problem(problems, "R020", m.place(), "there is no metadata “@" + m.name() + "”", Nearest.suggestion(m.name(), METADATA));
            } else if (!seen.add(m.name())) {
                problem(problems, "R020", m.place(), "“@" + m.name() + "” stands here a second time", "Write it once; norms are parted by commas: @norm( \"A, B\" ).");
            }
        }
        List<String> decided = listed(rule.metadata("norm"));
        for (String key : List.of("norm", "followUp")) {
            for (String norm : listed(rule.metadata(key))) {
                if (norms.find(norm).isEmpty()) {
                    problem(problems, "R022", rule.find(key).orElseThrow().valuePlace(), "“" + norm + "” is not in the register of norms",
                            norm.matches(".*(;| and ).*") ? "Part norms by commas: @" + key + "( \"A, B\" )." : Nearest.suggestion(norm, norms.ids()));
                }
            }
        }
        if (decided.size() > 1 && !Conditions.variables(rule).contains("$norm")) {
            problem(problems, "R023", rule.find("norm").orElseThrow().place(), "the rule decides several norms, but no condition binds which one",
                    "Bind it: Duty( norm in ( … ), $norm : norm )");
        }
        referredTo(rule, decided, norms, problems);
        oneOf(rule, "severity", SEVERITIES, "no severity", problems);
        oneOf(rule, "decides", DECIDES, "nothing that norms have in common", problems);
        oneOf(rule, "sees", new TreeSet<>(SEES.keySet()), "not whose facts a rule can see", problems);
        boolean collective = !decided.isEmpty() && decided.stream().allMatch(n -> norms.find(n).map(Norm::isCollective).orElse(false));
        Sees sees = SEES.getOrDefault(rule.metadata("sees"), collective ? Sees.ALL_STATES : Sees.ONE_STATE);
        return new RuleInfo(rule.name(), name, rule.place().line(), decided, rule.metadata("decides"), listed(rule.metadata("followUp")), rule.metadata("basis"),
                rule.metadata("severity"), rule.conclusion().verb(), sees, rule.text(), rule);
    }

    private static List<String> listed(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
    }

    private void oneOf(Rule rule, String key, java.util.Collection<String> words, String not, Problems problems) {
        Optional<Metadata> m = rule.find(key);
        if (m.isPresent() && !words.contains(m.get().value())) {
            problem(problems, "R021", m.get().valuePlace(), "“" + m.get().value() + "” is " + not, Nearest.suggestion(m.get().value(), words));
        }
    }

    /** Norms that a condition names must exist, and be in force at some time together with the norm that the rule decides. */
    private void referredTo(Rule rule, List<String> decided, NormRegister norms, Problems problems) {
        named(rule, Set.of(), "norm", (pattern, text) -> {
            Optional<Norm> other = norms.find(text.value());
            if (other.isEmpty()) {
                problem(problems, "R022", text.place(), "“" + text.value() + "” is not in the register of norms", Nearest.suggestion(text.value(), norms.ids()));
            } else if (decided.stream().map(norms::find).flatMap(Optional::stream).anyMatch(n -> !together(n, other.get()))) {
                problem(problems, "R024", text.place(), "“" + text.value() + "” is out of force whenever the norm of this rule is in force",
                        "Compare “from” and “until” in the register.");
            }
        });
    }

    /** Parameters that a condition names must be there. */
    void parametersNamed(Parameters parameters, Problems problems) {
        for (Rule rule : rules) {
            named(rule, Set.of("Parameter"), "id", (pattern, text) -> {
                if (!parameters.ids().contains(text.value())) {
                    problem(problems, "R029", text.place(), "there is no parameter “" + text.value() + "”", Nearest.suggestion(text.value(), parameters.ids()));
                }
            });
        }
    }

    /** Groups that a condition names must be derived by some rule. */
    void groupsNamed(Set<String> derived, Problems problems) {
        for (Rule rule : rules) {
            named(rule, Set.of("Group"), "name", (pattern, text) -> {
                if (!derived.contains(text.value())) {
                    problem(problems, "R040", text.place(), "no rule derives the group “" + text.value() + "”", Nearest.suggestion(text.value(), derived));
                }
            });
        }
    }

    /** Each text that a field of these types (of all, if there are none) is compared with. */
    void named(Set<String> types, String field, Consumer<Text> each) {
        rules.forEach(rule -> named(rule, types, field, (pattern, text) -> each.accept(text)));
    }

    /** The texts that a field of these types (of all, if there are none) is compared with. */
    private static void named(Rule rule, Set<String> types, String field, BiConsumer<Condition.Pattern, Text> each) {
        Conditions.patterns(rule).filter(p -> types.isEmpty() || types.contains(p.type()))
                .forEach(p -> p.constraints().forEach(c -> Conditions.textsComparedWith(c.expression(), field).forEach(t -> each.accept(p, t))));
    }

    private static boolean together(Norm a, Norm b) {
        return !a.from().isAfter(b.until()) && !b.from().isAfter(a.until());
    }

    /** Notes a problem at a place of this file. */
    void problem(Problems problems, String code, Place place, String message, String suggestion) {
        String shown = place.line() >= 1 && place.line() <= lines.size() ? lines.get(place.line() - 1) : "";
        problems.add(new Problem(code, name, place.line(), place.column(), shown, message, suggestion));
    }

    /** Notes a problem at a line of this file. */
    void problem(Problems problems, String code, int line, String message, String suggestion) {
        problem(problems, code, new Place(line, 0), message, suggestion);
    }
}
