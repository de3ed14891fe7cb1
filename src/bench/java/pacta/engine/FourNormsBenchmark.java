package pacta.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pacta.baseline.PlainJava;
import pacta.baseline.PlainJava.Standing;
import pacta.norms.NormRegister;
import pacta.yaml.Problems;

/** What the rule engine costs: the same four norms for the same States by rules and in plain Java, on the same processors. Nothing is measured unless the verdicts are equal. */
@State(Scope.Benchmark)
public class FourNormsBenchmark {

    /** Where the rules on who is bound, and those of the four norms, derive what others build on. */
    private static final String FILES = ".*article-(04|05|07|17|20)-.*";
    private static final Set<String> SHARED = Set.of("Nothing on file decides", "The State is not a party on the day");

    private Evaluator evaluator;
    private PlainJava plain;

    /** Leaves all other norms and rules out. */
    @Setup
    public void prepare(RealRegister register) throws IOException {
        Set<String> others = register.rules.rules().stream().filter(r -> !belongs(r)).map(RuleInfo::name).collect(Collectors.toSet());
        evaluator = new Evaluator(register.rules.without(others).orElseThrow(), fourNorms(register.norms), register.parameters, Bounds.USUAL).withoutEvidence();
        plain = new PlainJava(register.parameters);
        Map<Standing, VerdictKind> verdicts = new TreeMap<>();
        byRules(register).assessments().forEach(a -> verdicts.put(new Standing(a.subject(), a.norm()), a.verdict()));
        Set<Map.Entry<Standing, VerdictKind>> differing = new HashSet<>(verdicts.entrySet());
        differing.removeAll(inPlainJava(register).entrySet());
        if (!differing.isEmpty() || verdicts.size() != register.facts.dossiers().size() * 4) {
            throw new IllegalStateException("the rules come to other verdicts than plain Java: " + differing + " of " + verdicts.size());
        }
    }

    private static boolean belongs(RuleInfo rule) {
        return SHARED.contains(rule.name()) || (rule.norms().isEmpty() ? rule.file().matches(FILES) && rule.decides().isEmpty() : rule.norms().stream().anyMatch(PlainJava::judges));
    }

    private static NormRegister fourNorms(NormRegister all) throws IOException {
        Path folder = Files.createTempDirectory("four-norms");
        Path file = folder.resolve("four.yaml");
        try {
            Files.writeString(file, "instrument: { id: FOUR, title: Four norms, force: binding, from: 1999-03-01 }\nnorms:\n" + all.all().stream().filter(n -> PlainJava.judges(n.id()))
                    .map(n -> "  - { id: " + n.id() + ", title: A norm, asks: something, addressee: all, decided: computed, question: \"What of it?\" }\n").collect(Collectors.joining()));
            Problems problems = new Problems();
            NormRegister norms = NormRegister.read(folder, "four-norms", problems);
            RealRegister.refuse(problems);
            return norms;
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** By rules, without evidence, which plain Java does not keep either. */
    @Benchmark
    public Evaluation byRules(RealRegister register) {
        return evaluator.evaluate(register.facts, RealRegister.DAY, LocalDate.MAX);
    }

    @Benchmark
    public Map<Standing, VerdictKind> inPlainJava(RealRegister register) {
        return plain.evaluate(register.facts, RealRegister.DAY);
    }
}
