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
import pacta.lint.Kinds.Source;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** Runs all lints. What they find is advice: the rules can be used all the same. */
public final class Lints {

    private static final List<Lint> ALL = List.of(new Metadata(), new Names(), new Loops(), new LeftOut(), new Never(), new OutOfForce(), new Contradictions(), new Twins(), new Unused(), new Bindings(),
            new Numbers(), new EitherSide(), new Sentences(), new Crossing(), new OnFile(), new Settled(), new Silence(), new Unsaid(), new Whom(), new Which(), new Codes(), new Years());

    private Lints() {
    }

    /**
     * Notes advice on rules that are sound, with what they speak of, as far as that is sound, too.
     *
     * @param given the facts of scenarios
     * @param broken in which there are errors; what reads them would be told falsely and is not given
     */
    public static void of(RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts, List<FactBase> given, Set<Source> broken, Problems problems) {
        Set<String> events = new TreeSet<>();
        facts.events(LocalDate.MAX).forEach(e -> events.add(e.name()));
        Unheard unheard = new Unheard(new TextsOnFile(Stream.concat(Stream.of(facts), given.stream()).toList()));
        problems.addAll(found(Stream.concat(ALL.stream(), Stream.of(unheard)).toList(), rules.texts(),
                new Material(rules.rules(), rules.texts(), norms, parameters, RuleVocabulary.WORDS, events), broken));
    }

    /**
     * Notes advice on rules that were read, whether or not they have been compiled.
     *
     * @param texts the files that they stand in, by name
     * @param events names of the events of the Convention that are on file
     */
    public static void of(List<RuleInfo> rules, Map<String, String> texts, NormRegister norms, Parameters parameters, Set<String> events, Problems problems) {
        problems.addAll(found(ALL, texts, new Material(rules, texts, norms, parameters, RuleVocabulary.WORDS, events), Set.of()));
    }

    private static List<Problem> found(List<Lint> lints, Map<String, String> texts, Material material, Set<Source> broken) {
        Notes notes = new Notes(texts);
        lints.forEach(lint -> lint.look(material, notes));
        return new Waivers(texts).applied(notes, code -> !Kinds.reads(code, broken));
    }
}
