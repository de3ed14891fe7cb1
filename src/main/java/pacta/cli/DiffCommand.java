package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacta.diff.DifferenceData;
import pacta.diff.DifferenceText;
import pacta.diff.RunDifference;
import pacta.engine.Assessment;
import pacta.findings.DamagedRun;
import pacta.findings.RunReader;
import pacta.findings.StoredRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What differs between two runs. */
@Command(name = "diff", description = {"Compares two runs by the folders that they left behind: which findings are new, gone or changed, State by State.",
        "The cause is told as far as the folders tell it: whether the day, the rules, norms, parameters or facts differ."},
        footer = {"", "Exit codes: 0 done; 1 a finding differs, with --fail-on-change; 2 usage; 3 a run that is damaged or not whole; 4 internal."})
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLDER", description = "folder of the older run, such as out/2009-11-30-2RC")
    private Path older;

    @Parameters(index = "1", paramLabel = "NEWER", description = "folder of the newer run")
    private Path newer;

    @Option(names = "--history", paramLabel = "DIR", description = "folder with still older runs: a new finding that stood in one of them is told as returned")
    private Path history;

    @Mixin
    private ChangeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        StoredRun before = StoredRuns.read(older, err);
        RunReader later = new RunReader(newer);
        StoredRun after = StoredRuns.read(later, err);
        NamedFindings named = new NamedFindings(options.only().states(), options.only().norms(), List.of(before, after));
        RunDifference difference = RunDifference.between(before, after, history == null ? List.of() : StoredRuns.in(history, err), named::takes);
        PrintWriter out = spec.commandLine().getOut();
        out.print(switch (options.format()) {
            case TEXT -> text(difference, later);
            case JSON -> DifferenceData.json(difference);
            case CSV -> DifferenceData.csv(difference);
        });
        out.flush();
        return options.exitCode(!difference.comparison().isEmpty());
    }

    private static String text(RunDifference difference, RunReader newer) {
        try {
            Map<String, Assessment> standing = difference.goneFrom().isEmpty() ? Map.of() : newer.standing(difference.goneFrom());
            return DifferenceText.of(difference, a -> Optional.ofNullable(standing.get(RunDifference.key(a))));
        } catch (DamagedRun e) {
            throw new Refusal(ExitCode.INVALID, e.getMessage());
        }
    }
}
