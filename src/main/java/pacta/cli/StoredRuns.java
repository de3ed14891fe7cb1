package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pacta.findings.DamagedRun;
import pacta.findings.RunFolder;
import pacta.findings.RunReader;
import pacta.findings.StoredRun;

/** Runs that earlier commands left in folders. */
final class StoredRuns {

    private StoredRuns() {
    }

    /** The run in a folder; a folder that cannot be used ends the command. */
    static StoredRun read(Path folder) {
        try {
            return new RunReader(folder).read();
        } catch (DamagedRun e) {
            throw new Refusal(Files.isDirectory(folder) ? ExitCode.INVALID : ExitCode.USAGE, e.getMessage());
        }
    }

    /** The same, for papers: a run of another version is shown as it stands, and that is said. */
    static StoredRun read(Path folder, PrintWriter messages) {
        StoredRun run = read(folder);
        if (!run.version().equals(RunFolder.version())) {
            messages.println(folder + " was made by Pacta " + run.version() + "; this is " + RunFolder.version() + ". What it holds is taken as it stands, and cannot be checked for edits; “evaluate” makes it anew.");
        }
        return run;
    }

    /** All runs in the folders below a folder, by name. */
    static List<StoredRun> in(Path folder) {
        return folders(folder).stream().map(StoredRuns::read).toList();
    }

    /** The folder of the run that was written last below a folder. */
    static Optional<Path> latest(Path folder) {
        return Files.isDirectory(folder) ? folders(folder).stream().max(Comparator.comparing(StoredRuns::written).thenComparing(Comparator.naturalOrder())) : Optional.empty();
    }

    private static FileTime written(Path run) {
        try {
            return Files.getLastModifiedTime(run.resolve("run.json"));
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(p -> !p.getFileName().toString().startsWith(".") && RunReader.isRun(p)).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "There is no folder " + folder + " that can be read; name one that holds folders of runs, such as out.");
        }
    }
}
