package pacta.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Commands in fresh processes, by turns with processes that do nothing, or nothing but read and write. */
public final class WholeProcess {

    /** Each with what it is to do, but for where it writes. */
    private static final Map<String, List<String>> COMMANDS = Map.of("evaluate", List.of("evaluate", "--meeting", "10MSP", "--format", "none"),
            "report", List.of("report", "--meeting", "10MSP"), "history", List.of("history", "--changes"));
    private static final String IDLE = "JVM alone";

    private final Path home;
    private final Path scratch;
    private final Table table = new Table();

    private WholeProcess(Path home, Path scratch) {
        this.home = home;
        this.scratch = scratch;
    }

    /**
     * Measures.
     *
     * @param args the project’s folder, a folder to write into, the file for the CSV, the number of runs, and the commands
     */
    public static void main(String[] args) throws InterruptedException {
        try {
            measure(args);
        } catch (IOException e) {
            System.err.println("Not measured: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void measure(String[] args) throws IOException, InterruptedException {
        Path scratch = Path.of(args[1]);
        WholeProcess all = new WholeProcess(Path.of(args[0]), scratch);
        List<String> commands = List.of(args).subList(4, args.length);
        for (String command : commands) {
            if (!COMMANDS.containsKey(command)) {
                System.err.println("“" + command + "” is not measured here; write evaluate, report or history.");
                System.exit(2);
            }
            Child.run(all.pacta(command, all.output(command)));
        }
        for (int run = 0; run < Integer.parseInt(args[3]); run++) {
            all.table.add(IDLE, Child.run(all.java(Idle.class, List.of())), List.of());
            for (String command : commands) {
                all.measure(command);
            }
        }
        all.table.print(System.out);
        all.table.write(Path.of(args[2]));
        System.out.println("Written: " + args[2]);
    }

    private void measure(String command) throws IOException, InterruptedException {
        String bytes = "JVM that reads and writes, " + command;
        String yaml = "JVM that also parses YAML, " + command;
        table.add(bytes, Child.run(java(ThroughFiles.class, through("bytes", command))), List.of());
        table.add(yaml, Child.run(java(ThroughFiles.class, through("yaml", command))), List.of());
        table.add(command, Child.run(pacta(command, scratch.resolve("again"))), List.of(IDLE, bytes, yaml));
    }

    private Path output(String command) {
        return scratch.resolve("first-" + command);
    }

    private List<String> pacta(String command, Path out) throws IOException {
        Files.createDirectories(out);
        List<String> line = new ArrayList<>(List.of(home.resolve("pacta").toString()));
        line.addAll(COMMANDS.get(command));
        line.addAll(List.of("--out", command.equals("report") ? out.resolve("report.html").toString() : out.toString()));
        return line;
    }

    private List<String> through(String how, String command) {
        return List.of(how, scratch.resolve("copied-" + command).toString(), output(command).toString(), home.resolve("rules").toString(), home.resolve("facts").toString());
    }

    /** The baselines get the flags that every command of the launcher has. */
    private List<String> java(Class<?> program, List<String> args) {
        String classes = System.getProperty("java.class.path");
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m", "-Xshare:auto",
                "-cp", classes, program.getName()));
        line.addAll(args);
        return line;
    }
}
