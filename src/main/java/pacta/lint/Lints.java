package pacta.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.engine.RuleVocabulary;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Runs all lints. What they find is advice: the rules can be used all the same. */
public final class Lints {

    private static final List<Lint> ALL = List.of(new Metadata(), new Names(), new Loops(), new LeftOut(), new Never(), new OutOfForce(), new Contradictions(), new Twins(), new Unused(), new Bindings(),
            new Numbers(), new EitherSide(), new Sentences(), new Crossing(), new OnFile());

    private Lints() {
    }

    /** Notes advice on rules that are sound, with what they speak of. */
    public static void of(RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts, Problems problems) {
        Set<String> events = new TreeSet<>();
        facts.events(LocalDate.MAX).forEach(e -> events.add(e.name()));
        of(rules.rules(), rules.texts(), norms, parameters, events, problems);
    }

    /**
     * Notes advice on rules that were read, whether or not they have been compiled.
     *
     * @param texts the files that they stand in, by name
     * @param events names of the events of the Convention that are on file
     */
    public static void of(List<RuleInfo> rules, Map<String, String> texts, NormRegister norms, Parameters parameters, Set<String> events, Problems problems) {
        Material material = new Material(rules, texts, norms, parameters, RuleVocabulary.WORDS, events);
        Notes notes = new Notes(texts);
        ALL.forEach(lint -> lint.look(material, notes));
        problems.addAll(new Waivers(texts).applied(notes));
    }
}
