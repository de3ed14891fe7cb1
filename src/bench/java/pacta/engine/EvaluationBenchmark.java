package pacta.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pacta.facts.Dossier;

/** All rules on the real register. States are evaluated on as many processors as there are; one State, and the norms for all together, on one. */
@State(Scope.Benchmark)
public class EvaluationBenchmark {

    private StateNames names;
    private Day day;
    private Dossier fullest;
    private Dossier usual;
    private List<Part> parts;

    /** Picks the State with most on file and one in the middle, and evaluates all for the norms that look at them together. */
    @Setup
    public void prepare(ShippedRegister register) {
        names = StateNames.of(register.facts);
        day = register.evaluator.day(register.facts, ShippedRegister.DAY, LocalDate.MAX);
        List<Dossier> bySize = day.dossiers().stream().sorted(Comparator.comparingInt((Dossier d) -> d.facts().size()).thenComparing(d -> d.state().code())).toList();
        usual = bySize.get(bySize.size() / 2);
        fullest = bySize.get(bySize.size() - 1);
        parts = day.dossiers().stream().map(d -> state(register, d)).toList();
    }

    private Part state(ShippedRegister register, Dossier dossier) {
        Evaluator evaluator = register.evaluator;
        return evaluator.watched(() -> evaluator.conclude(day.given(dossier), ShippedRegister.DAY, names));
    }

    /** The State whose dossier is of the middle size. */
    @Benchmark
    public Part oneState(ShippedRegister register) {
        return state(register, usual);
    }

    /** The State whose dossier is the largest. */
    @Benchmark
    public Part fullestState(ShippedRegister register) {
        return state(register, fullest);
    }

    /** The main job without reading and writing: every State under every norm, with evidence. */
    @Benchmark
    public Evaluation allStates(ShippedRegister register) {
        return register.evaluator.evaluate(register.facts, ShippedRegister.DAY, LocalDate.MAX);
    }

    /** The same without evidence; the difference is what evidence costs. */
    @Benchmark
    public Evaluation allStatesWithoutEvidence(ShippedRegister register) {
        return register.evaluator.withoutEvidence().evaluate(register.facts, ShippedRegister.DAY, LocalDate.MAX);
    }

    /** The norms that look at all States together, after each State has been evaluated. */
    @Benchmark
    public Part collectiveNorms(ShippedRegister register) {
        Evaluator evaluator = register.evaluator;
        return evaluator.watched(() -> evaluator.conclude(day.together(parts, register.rules.allStates()::looksAt), ShippedRegister.DAY, names, parts));
    }
}
