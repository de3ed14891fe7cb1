package pacta.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import pacta.findings.StoredRun;
import picocli.CommandLine.Option;

/** The run whose findings are decided on: the one that was named, or the one that was written last. */
final class RunOption {

    @Option(names = "--run", paramLabel = "RUN", description = "folder of the run (default: the one written last below out)")
    private Path run;

    StoredRun read(PrintWriter messages) {
        if (run != null) {
            return StoredRuns.read(run, messages);
        }
        Path latest = StoredRuns.latest(Path.of("out"), messages)
                .orElseThrow(() -> new Refusal(ExitCode.USAGE, "There is no run below out yet. Make one with “./pacta evaluate”, or name the folder of one with --run."));
        messages.println("run: " + latest);
        return StoredRuns.read(latest, messages);
    }
}
