package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacta.disk.WholeFolder;
import pacta.findings.DamagedRun;
import pacta.findings.RunFolder;
import pacta.findings.RunReader;
import pacta.findings.RunTimes;
import pacta.findings.StoredRun;

/** Runs that earlier commands left in folders. */
final class StoredRuns {

    private StoredRuns() {
    }

    /** The run in a folder, which is brought back first where a command was cut off while replacing it; a folder that cannot be used ends the command. */
    static StoredRun read(Path folder, PrintWriter messages) {
        return read(new RunReader(folder), messages);
    }

    static StoredRun read(RunReader reader, PrintWriter messages) {
        bringBack(reader.folder(), messages);
        try {
            return reader.read();
        } catch (DamagedRun e) {
            throw new Refusal(Files.isDirectory(reader.folder()) ? ExitCode.INVALID : ExitCode.USAGE, e.getMessage());
        }
    }

    private static void bringBack(Path folder, PrintWriter messages) {
        try {
            WholeFolder.bringBack(folder, messages::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The run that a command was replacing when it was cut off", folder, e, "run");
        }
    }

    /** The same, for papers: a run of another version is shown as it stands, and that is said. */
    static StoredRun asItStands(RunReader reader, PrintWriter messages) {
        Path folder = reader.folder();
        StoredRun run = read(reader, messages);
        if (!run.version().equals(RunFolder.version())) {
            messages.println(folder + " was made by Pacta " + run.version() + "; this is " + RunFolder.version() + ". What it holds is taken as it stands, and cannot be checked for edits; “evaluate” makes it anew.");
        }
        return run;
    }

    /** All runs in the folders below a folder, by name. */
    static List<StoredRun> in(Path folder, PrintWriter messages) {
        return listed(folder, messages, RunTimes::runs).stream().map(f -> read(f, messages)).toList();
    }

    /** The folder of the run that was written last below a folder. */
    static Optional<Path> latest(Path folder, PrintWriter messages) {
        return Files.exists(folder) ? listed(folder, messages, RunTimes::latest) : Optional.empty();
    }

    private interface Listing<T> {
        T of(Path folder) throws IOException;
    }

    private static <T> T listed(Path folder, PrintWriter messages, Listing<T> listing) {
        try {
            for (Path missing : WholeFolder.missing(folder)) {
                bringBack(missing, messages);
            }
            return listing.of(folder);
        } catch (IOException e) {
            throw new Refusal(ExitCode.USAGE, "There is no folder " + folder + " that can be read; name one that holds folders of runs, such as out.");
        }
    }
}
