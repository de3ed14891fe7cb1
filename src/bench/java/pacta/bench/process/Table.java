package pacta.bench.process;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import pacta.bench.process.Child.Run;

/** The runs of each thing measured, and their medians. */
final class Table {

    private final Map<String, List<Run>> runs = new LinkedHashMap<>();
    private final Map<String, List<String>> bases = new LinkedHashMap<>();

    /**
     * Adds a run.
     *
     * @param heldAgainst what its wall time is divided by; they must be in the table by the time it is printed
     */
    void add(String what, Run run, List<String> heldAgainst) {
        runs.computeIfAbsent(what, w -> new ArrayList<>()).add(run);
        bases.put(what, heldAgainst);
    }

    private double median(String what, ToDoubleFunction<Run> of) {
        double[] sorted = runs.get(what).stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private double ratio(String what, String base) {
        return median(what, Run::wall) / median(base, Run::wall);
    }

    void print(PrintStream out) {
        int width = runs.keySet().stream().mapToInt(String::length).max().orElse(0);
        out.printf("%-" + width + "s  %8s %10s %8s%n", "medians of " + runs.values().iterator().next().size() + " runs", "wall", "processors", "memory");
        runs.keySet().forEach(what -> {
            out.printf(Locale.ROOT, "%-" + width + "s  %6.2f s %8.2f s %5.0f MB", what, median(what, Run::wall), median(what, Run::cpu), median(what, Run::peak));
            bases.get(what).forEach(base -> out.printf(Locale.ROOT, "  %.1f × %s", ratio(what, base), base));
            out.println();
        });
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("what,runs,wall_s,cpu_s,peak_mb,fastest_wall_s,slowest_wall_s,held_against,ratio"));
        runs.forEach((what, all) -> {
            String measured = String.format(Locale.ROOT, "\"%s\",%d,%.3f,%.2f,%.0f,%.3f,%.3f", what, all.size(), median(what, Run::wall), median(what, Run::cpu), median(what, Run::peak),
                    all.stream().mapToDouble(Run::wall).min().orElseThrow(), all.stream().mapToDouble(Run::wall).max().orElseThrow());
            if (bases.get(what).isEmpty()) {
                lines.add(measured + ",,");
            }
            bases.get(what).forEach(base -> lines.add(measured + String.format(Locale.ROOT, ",\"%s\",%.2f", base, ratio(what, base))));
        });
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
