package pacta.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process from its start to its end, as Linux tells of it under /proc: where there is none, processors and memory are not known. */
public final class Child {

    private static final double TICKS_A_SECOND = 100;
    private static final int LOOK_EVERY_MILLIS = 5;
    private static final int CHILDREN_USER = 15;
    private static final int CHILDREN_SYSTEM = 16;

    private Child() {
    }

    /**
     * What one run took.
     *
     * @param wall seconds by the clock
     * @param cpu seconds that processors worked for it and all that it started, which other work on the machine disturbs less; not a number if not known
     * @param peak the most memory that its largest process held at a time, in MB, but for what was added in its last five milliseconds; not a number if not known
     */
    public record Run(double wall, double cpu, double peak) {
    }

    /**
     * Runs a command. What it prints goes nowhere, unless it fails.
     *
     * @throws IOException if it cannot be started, or does not end with 0
     */
    public static Run run(List<String> command) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            return run(command, errors);
        } finally {
            Files.delete(errors);
        }
    }

    private static Run run(List<String> command, Path errors) throws IOException, InterruptedException {
        double before = cpuOfChildren();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(errors.toFile()).start();
        long peak = 0;
        do {
            peak = Math.max(peak, peak(process.pid()));
        } while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("“" + String.join(" ", command) + "” ended with " + process.exitValue() + ": " + Files.readString(errors).strip());
        }
        return new Run(wall, cpuOfChildren() - before, peak == 0 ? Double.NaN : peak / 1024.0);
    }

    /** The most memory that the process, or one that it has started and waits for, has held at a time, in kB. */
    private static long peak(long pid) {
        long most = 0;
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    most = Long.parseLong(line.replaceAll("\\D", ""));
                }
            }
            for (String child : Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children")).split(" ")) {
                most = child.isBlank() ? most : Math.max(most, peak(Long.parseLong(child.strip())));
            }
        } catch (IOException e) {
            return most; // It has ended in between.
        }
        return most;
    }

    /** The seconds that processors worked for children that have ended. */
    private static double cpuOfChildren() throws IOException {
        Path self = Path.of("/proc/self/stat");
        if (!Files.exists(self)) {
            return Double.NaN;
        }
        String stat = Files.readString(self);
        // The second field is a name in brackets, which may hold spaces.
        List<String> fields = new ArrayList<>(List.of("", ""));
        fields.addAll(List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ")));
        return (Long.parseLong(fields.get(CHILDREN_USER)) + Long.parseLong(fields.get(CHILDREN_SYSTEM))) / TICKS_A_SECOND;
    }
}
