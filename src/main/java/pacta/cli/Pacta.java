package pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import pacta.disk.OpenFiles;
import pacta.engine.EvaluationFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: its commands and what happens when one of them cannot go on. */
@Command(name = "pacta", mixinStandardHelpOptions = true, version = "pacta " + Pacta.VERSION, scope = ScopeType.INHERIT,
        description = "Tells, as of any day, which State has met which obligation, on what evidence, and what is not known.",
        footer = {"", "Exit codes: 0 done; 1 findings at or above --fail-on, or a failed test; 2 usage; 3 invalid rules or facts; 4 internal."})
public final class Pacta {

    static final String VERSION = "0.1.0";

    private static final List<Class<?>> COMMANDS = List.of(EvaluateCommand.class, ExplainCommand.class, NormsCommand.class, CheckCommand.class, TestCommand.class, WatchCommand.class, ImpactCommand.class,
            DiffCommand.class, ReviewCommand.class, HistoryCommand.class, CalendarCommand.class, StatusCommand.class, ReportCommand.class, WorkbookCommand.class, BriefCommand.class, BacktestCommand.class,
            NewCommand.class, VocabularyCommand.class, SchemaCommand.class);

    /** Made at the start: its class could not be opened when it is needed. */
    private static final Refusal NO_MORE_FILES = new Refusal(ExitCode.USAGE,
            "This cannot go on: " + OpenFiles.why() + ". Nothing was left half-written; " + OpenFiles.remedy() + ", and give the command again.");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "show the stack trace of an internal error")
    private boolean debug;

    private Pacta() {
    }

    public static void main(String[] args) {
        StandardOutput results = new StandardOutput();
        PrintWriter out = new PrintWriter(new java.io.OutputStreamWriter(results, java.nio.charset.StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new java.io.OutputStreamWriter(System.err, java.nio.charset.StandardCharsets.UTF_8), true);
        int code;
        try {
            code = run(out, err, args);
        } catch (OutOfMemoryError e) {
            // Not even room to say so. Java's own code for this means something else to whoever gave the command.
            Runtime.getRuntime().halt(ExitCode.INTERNAL);
            return;
        }
        results.failure().ifPresent(err::println);
        System.exit(results.failure().isPresent() ? ExitCode.USAGE : code);
    }

    /** Runs one command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Pacta pacta = new Pacta();
        CommandLine line = new CommandLine(pacta);
        commands(args).forEach(line::addSubcommand);
        line.setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> pacta.failed(e, err));
        line.setParameterExceptionHandler(new OneWordTooMany(line.getParameterExceptionHandler()));
        line.setExecutionStrategy(new CommandLine.RunLast());
        if (args.length == 0) {
            line.usage(out);
            return ExitCode.USAGE;
        }
        int code = execute(line, pacta, args, err);
        out.flush();
        err.flush();
        return code;
    }

    /** The command that is given, as to get all of them ready takes longer than to read the norms; all of them where anything else comes first. */
    private static List<Class<?>> commands(String[] args) {
        Optional<String> first = Stream.of(args).dropWhile("--debug"::equals).findFirst();
        List<Class<?>> given = COMMANDS.stream().filter(c -> first.filter(c.getAnnotation(Command.class).name()::equals).isPresent()).toList();
        return given.isEmpty() ? COMMANDS : given;
    }

    private static int execute(CommandLine line, Pacta pacta, String[] args, PrintWriter err) {
        try {
            return line.execute(args);
        } catch (LinkageError | ServiceConfigurationError | VirtualMachineError e) {
            // A class that cannot be opened, or memory that runs out: nothing that a person should read as a stack trace.
            return pacta.failed(e, err);
        }
    }

    private int failed(Throwable e, PrintWriter err) {
        Throwable cause = e instanceof java.util.concurrent.CompletionException && e.getCause() != null ? e.getCause() : e;
        if (debug) {
            cause.printStackTrace(err);
        }
        if (!(cause instanceof Refusal) && OpenFiles.areExhaustedBy(cause)) {
            cause = NO_MORE_FILES;
        }
        if (cause instanceof Refusal refusal) {
            err.println(refusal.getMessage());
            return refusal.exitCode();
        }
        if (cause instanceof EvaluationFailed) {
            err.println(cause.getMessage());
            return ExitCode.INVALID;
        }
        err.println("Something went wrong inside Pacta (" + List.of(cause.toString().split("\n")).get(0) + "). Run the command again with --debug and send us what it prints.");
        return ExitCode.INTERNAL;
    }
}
