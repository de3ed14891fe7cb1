package pacta.engine;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pacta.baseline.PlainJava;
import pacta.baseline.PlainJava.Standing;

/** What the rule engine costs: the same four norms for the same States by rules and in plain Java, on the same processors. Nothing is measured unless the verdicts are equal. */
@State(Scope.Benchmark)
public class FourNormsBenchmark {

    private Evaluator evaluator;
    private PlainJava plain;

    /** Holds the verdicts of both against each other before anything is measured. */
    @Setup
    public void prepare(ShippedRegister register) throws IOException {
        evaluator = FourNorms.byRules(register.rules, register.norms, register.parameters);
        plain = new PlainJava(register.parameters);
        Map<Standing, VerdictKind> verdicts = new TreeMap<>();
        byRules(register).assessments().forEach(a -> verdicts.put(new Standing(a.subject(), a.norm()), a.verdict()));
        Set<Map.Entry<Standing, VerdictKind>> differing = new HashSet<>(verdicts.entrySet());
        differing.removeAll(inPlainJava(register).entrySet());
        if (!differing.isEmpty() || verdicts.size() != register.facts.dossiers(ShippedRegister.DAY).size() * 4) {
            throw new IllegalStateException("the rules come to other verdicts than plain Java: " + differing + " of " + verdicts.size());
        }
    }

    /** By rules, without evidence, which plain Java does not keep either. */
    @Benchmark
    public Evaluation byRules(ShippedRegister register) {
        return evaluator.evaluate(register.facts, ShippedRegister.DAY, LocalDate.MAX);
    }

    @Benchmark
    public Map<Standing, VerdictKind> inPlainJava(ShippedRegister register) {
        return plain.evaluate(register.facts, ShippedRegister.DAY);
    }
}
