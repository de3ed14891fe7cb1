package pacta.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks whose names hold a word, or all of them; writes what was measured as CSV and JSON, and prints the ratios. */
public final class Benchmarks {

    private static final int ITERATIONS = 5;
    private static final TimeValue EACH = TimeValue.seconds(3);
    private static final String SHORT = "--short";

    private Benchmarks() {
    }

    /**
     * Runs them.
     *
     * @param args the folder for the files, and the words; “--short” among them runs each but once, to see that it works
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Path out = Files.createDirectories(Path.of(args[0]));
        List<String> words = List.of(args).subList(1, args.length);
        int iterations = words.contains(SHORT) ? 1 : ITERATIONS;
        ChainedOptionsBuilder options = new OptionsBuilder().shouldFailOnError(true).jvmArgsAppend("-Xss4m", "-Xmx1g").forks(1).mode(Mode.AverageTime).timeUnit(TimeUnit.MILLISECONDS)
                .warmupIterations(iterations).warmupTime(EACH).measurementIterations(iterations).measurementTime(EACH);
        words.stream().filter(w -> !w.equals(SHORT)).forEach(options::include);
        Collection<RunResult> results = new Runner(options.build()).run();
        write(results, ResultFormatType.CSV, out.resolve("jmh.csv"));
        write(results, ResultFormatType.JSON, out.resolve("jmh.json"));
        ratio(results, "FourNormsBenchmark.byRules", "FourNormsBenchmark.inPlainJava", "rules to plain Java, on four norms (goal: at most 8)");
        ratio(results, "EvaluationBenchmark.allStates", "FourNormsBenchmark.inPlainJava", "all norms with evidence to four norms in plain Java");
        ratio(results, "EvaluationBenchmark.allStates", "EvaluationBenchmark.allStatesWithoutEvidence", "with evidence to without");
        System.out.println("Written: " + out.resolve("jmh.csv") + ", " + out.resolve("jmh.json"));
    }

    private static void write(Collection<RunResult> results, ResultFormatType type, Path file) throws IOException {
        try (PrintStream stream = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(type, stream).writeOut(results);
        }
    }

    /** Says nothing where one of the two was not run. */
    private static void ratio(Collection<RunResult> results, String name, String base, String label) {
        score(results, name).ifPresent(a -> score(results, base).ifPresent(b -> System.out.printf(Locale.ROOT, "%-60s %6.2f%n", label, a / b)));
    }

    private static Optional<Double> score(Collection<RunResult> results, String name) {
        return results.stream().filter(r -> r.getParams().getBenchmark().endsWith("." + name)).map(r -> r.getPrimaryResult().getScore()).findFirst();
    }
}
