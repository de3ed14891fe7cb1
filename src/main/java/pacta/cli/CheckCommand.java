package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import pacta.check.Check;
import pacta.check.Checked;
import pacta.check.Places;
import pacta.check.ProblemList;
import pacta.check.ProblemPage;
import pacta.check.ProblemPages;
import pacta.check.ProblemsJson;
import pacta.check.SarifLog;
import pacta.disk.WholeFile;
import pacta.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything that is wrong, at once. */
@Command(name = "check", description = "Shows everything that is wrong with rules, norms, parameters, facts, scenarios and decisions, each with its place and what to write instead.")
final class CheckCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, SARIF
    }

    private static final String LIST = "list";

    @Mixin
    private Folders folders;

    @Option(names = "--reviews", paramLabel = "DIR", description = "folder of decisions on findings (default: reviews beside rules and facts; it may be missing)")
    private Path reviews;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to the terminal")
    private Path out;

    @Option(names = "--explain", arity = "0..1", fallbackValue = LIST, paramLabel = "CODE", description = "explain a kind of problem by its code; without a code, list them all")
    private String code;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        if (code != null) {
            terminal.print(explained(ProblemPages.ofTheProgram()));
            terminal.flush();
            return ExitCode.DONE;
        }
        Checked checked = new Check(folders.rules(), folders.facts(), reviews == null ? Folders.home().resolve("reviews") : reviews).run();
        String written = switch (format) {
            case TEXT -> ProblemList.of(new Checked(checked.problems().stream().map(folders::asGiven).toList(), checked.counts(), checked.adviceToCome()));
            case JSON -> ProblemsJson.of(checked.problems().stream().map(folders::asGiven).toList());
            case SARIF -> new SarifLog(Pacta.VERSION, ProblemPages.ofTheProgram(), new Places(folders.rules(), folders.facts())).of(checked.problems());
        };
        if (format != Format.TEXT) {
            ProblemList.toCome(checked).ifPresent(spec.commandLine().getErr()::println);
        }
        if (out == null) {
            terminal.print(written);
            terminal.flush();
        } else {
            write(written);
            spec.commandLine().getErr().println("written: " + out);
        }
        return checked.hasErrors() ? ExitCode.INVALID : ExitCode.DONE;
    }

    private String explained(ProblemPages pages) {
        if (code.equals(LIST)) {
            StringBuilder list = new StringBuilder();
            pages.all().forEach(p -> list.append(p.code()).append("  ").append(p.title()).append('\n'));
            return list.toString();
        }
        return pages.page(code).map(ProblemPage::text).orElseThrow(() -> new Refusal(ExitCode.USAGE, ("There is no problem with the code “" + code + "”. "
                + Nearest.suggestion(code, pages.codes())).strip() + "\n./pacta check --explain lists all codes."));
    }

    /** The file appears whole or not at all. */
    private void write(String content) {
        try {
            WholeFile.write(out, content, spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "The result cannot be written to " + out + ". Name a file in a folder that exists and takes files with --out.");
        }
    }
}
