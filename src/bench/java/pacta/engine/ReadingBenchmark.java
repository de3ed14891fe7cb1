package pacta.engine;

import org.openjdk.jmh.annotations.Benchmark;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.yaml.Problems;

/** What comes before any evaluation. Warm; what it costs in a fresh process is told by {@code bench/whole-process}. */
public class ReadingBenchmark {

    /** All dossiers, sources, meetings and complete lists, checked as strictly as ever. */
    @Benchmark
    public FactBase register() {
        return ShippedRegister.readFacts(new Problems());
    }

    /** All rules, norms and thresholds, read, vetted and compiled. */
    @Benchmark
    public RuleBase ruleBase() {
        Problems problems = new Problems();
        NormRegister norms = ShippedRegister.readNorms(problems);
        return RuleBase.read(ShippedRegister.RULES, "rules", norms, ShippedRegister.readParameters(problems), problems).orElseThrow();
    }
}
