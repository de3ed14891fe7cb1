package pacta.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.engine.RuleVocabulary;
import pacta.facts.FactBase;
import pacta.facts.TextsOnFile;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Runs all lints. What they find is advice: the rules can be used all the same. */
public final class Lints {

    private static final List<Lint> ALL = List.of(new Metadata(), new Names(), new Loops(), new LeftOut(), new Never(), new OutOfForce(), new Contradictions(), new Twins(), new Unused(), new Bindings(),
            new Numbers(), new EitherSide(), new Sentences(), new Crossing(), new OnFile());

    private Lints() {
    }

    /**
     * Notes advice on rules that are sound, with what they speak of.
     *
     * @param given the facts of scenarios
     */
    public static void of(RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts, List<FactBase> given, Problems problems) {
        Set<String> events = new TreeSet<>();
        facts.events(LocalDate.MAX).forEach(e -> events.add(e.name()));
        TextsOnFile onFile = new TextsOnFile(Stream.concat(Stream.of(facts), given.stream()).toList());
        look(Stream.concat(ALL.stream(), Stream.of(new Unheard(onFile))).toList(), new Material(rules.rules(), rules.texts(), norms, parameters, RuleVocabulary.WORDS, events), rules.texts(), problems);
    }

    /**
     * Notes advice on rules that were read, whether or not they have been compiled.
     *
     * @param texts the files that they stand in, by name
     * @param events names of the events of the Convention that are on file
     */
    public static void of(List<RuleInfo> rules, Map<String, String> texts, NormRegister norms, Parameters parameters, Set<String> events, Problems problems) {
        look(ALL, new Material(rules, texts, norms, parameters, RuleVocabulary.WORDS, events), texts, problems);
    }

    private static void look(List<Lint> lints, Material material, Map<String, String> texts, Problems problems) {
        Notes notes = new Notes(texts);
        lints.forEach(lint -> lint.look(material, notes));
        problems.addAll(new Waivers(texts).applied(notes));
    }
}
