package pacta.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pacta.bench.process.Child;
import pacta.engine.Bounds;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.generated.GeneratedRegister;
import pacta.generated.RegisterFolder;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** One register of made-up States, evaluated in this process or by the program; prints a line of CSV: what, States, facts, wall and processor seconds, peak memory in MB. */
public final class Scale {

    private static final long SEED = 1997;
    private static final LocalDate DAY = LocalDate.of(2010, 11, 29);
    private static final int WARMING = 164;
    private static final int TIMES_WARMED = 8;
    /** Small registers are evaluated several times, and the median counts. */
    private static final int STATES_IN_ALL = 1_640;
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Scale() {
    }

    private record Took(double wall, double cpu) {
    }

    /**
     * Measures.
     *
     * @param args “evaluation”, “verdicts” (the same without evidence) or “process”; the number of States; for the process, a folder for its files and the command
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int states = Integer.parseInt(args[1]);
        FactBase real = FactBase.read(Path.of("facts"), new Problems());
        FactBase register = GeneratedRegister.like(real, states, SEED);
        String line = String.format("%s,%d,%d,", args[0], states, register.factCount());
        try {
            if (args[0].equals("process")) {
                Child.Run run = process(register, Path.of(args[2]), List.of(args).subList(3, args.length));
                System.out.println(line + numbers(run.wall(), run.cpu(), run.peak()));
            } else {
                Took took = evaluation(register, GeneratedRegister.like(real, WARMING, SEED), args[0].equals("evaluation"));
                System.out.println(line + numbers(took.wall, took.cpu, peak()));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            System.out.println(line + ",,");
            System.err.println(states + " States, " + args[0] + ": not done: " + e.getMessage());
        }
    }

    private static String numbers(double wall, double cpu, double peak) {
        return String.format(Locale.ROOT, "%.3f,%.3f,%.0f", wall, cpu, peak);
    }

    /** Evaluates when the JVM has seen enough of the rules to run them at full speed, so that large registers gain nothing by that. */
    private static Took evaluation(FactBase register, FactBase warming, boolean evidence) {
        Problems problems = new Problems();
        NormRegister norms = NormRegister.read(Path.of("rules/register"), "rules/register", problems);
        Parameters parameters = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", problems);
        Evaluator whole = new Evaluator(RuleBase.read(Path.of("rules"), "rules", norms, parameters, problems).orElseThrow(), norms, parameters, Bounds.USUAL);
        Evaluator evaluator = evidence ? whole : whole.withoutEvidence();
        for (int i = 0; i < TIMES_WARMED; i++) {
            evaluator.evaluate(warming, DAY, LocalDate.MAX);
        }
        int times = Math.max(1, STATES_IN_ALL / register.dossiers().size());
        List<Took> all = Stream.generate(() -> timed(evaluator, register)).limit(times).sorted(Comparator.comparingDouble(Took::wall)).toList();
        return all.get(all.size() / 2);
    }

    private static Took timed(Evaluator evaluator, FactBase register) {
        long start = System.nanoTime();
        long cpu = SYSTEM.getProcessCpuTime();
        Evaluation evaluation = evaluator.evaluate(register, DAY, LocalDate.MAX);
        Took took = new Took((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
        if (evaluation.assessments().size() < register.dossiers().size()) {
            throw new IllegalStateException("there are fewer assessments than States");
        }
        return took;
    }

    private static Child.Run process(FactBase register, Path folder, List<String> command) throws IOException, InterruptedException {
        RegisterFolder.write(register, Path.of("facts"), folder);
        return Child.run(command);
    }

    private static double peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream().filter(l -> l.startsWith("VmHWM:")).mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(Double.NaN);
    }
}
