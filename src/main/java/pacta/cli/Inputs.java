package pacta.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import pacta.findings.InputHashes;
import pacta.watch.Snapshot;

/** Rules and facts as they lay before a command read them. What was edited or taken away while it read them would make a result that no rules and facts on file lead to. */
final class Inputs {

    private static final int NAMED_AT_MOST = 3;

    private final Folders folders;
    private final Snapshot before;

    Inputs(Folders folders) {
        this.folders = folders;
        this.before = look();
    }

    private Snapshot look() {
        return Snapshot.of(List.of(folders.rules(), folders.facts()), f -> f.toString().endsWith(".drl") || f.toString().endsWith(".yaml"));
    }

    /** What was read, in short; a {@link Refusal} if it is no longer what lay there before. */
    InputHashes hashes() {
        try {
            InputHashes hashes = InputHashes.of(folders.rules(), folders.facts());
            refuseEdited();
            return hashes;
        } catch (UncheckedIOException e) {
            refuseEdited();
            throw e;
        }
    }

    private void refuseEdited() {
        List<Path> edited = look().changedSince(before);
        if (!edited.isEmpty()) {
            String names = edited.stream().limit(NAMED_AT_MOST).map(Path::toString).collect(Collectors.joining(", "));
            String more = edited.size() > NAMED_AT_MOST ? " and " + (edited.size() - NAMED_AT_MOST) + " more" : "";
            throw new Refusal(ExitCode.INVALID, "Rules or facts were edited or taken away while they were read: " + names + more + ". Nothing was written; give the command again.");
        }
    }
}
