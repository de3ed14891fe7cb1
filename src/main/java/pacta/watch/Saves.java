package pacta.watch;

import java.nio.file.Path;
import java.util.List;

/** Waits for files of rules and facts to be saved. */
public final class Saves {

    /** Between two looks at the files, and for how long they must lie still before they are read: an editor may save in several steps. In milliseconds. */
    private static final long LOOK = 40;

    private final Path rules;
    private final Path facts;
    private Snapshot seen;
    private long looked;

    /** From now on; the folders are absolute. */
    public Saves(Path rules, Path facts) {
        this.rules = rules;
        this.facts = facts;
        this.seen = look();
    }

    /** Whether files were saved, added or taken away since the last call of {@link #next()}; looks no more often than it makes sense. */
    public boolean isWaiting() {
        long now = System.nanoTime();
        if (now - looked < LOOK * 1_000_000) {
            return false;
        }
        looked = now;
        return !look().changedSince(seen).isEmpty();
    }

    private Snapshot look() {
        return Snapshot.of(List.of(rules, facts), file -> Subject.of(file, rules, facts).isPresent());
    }

    /** Waits until files were saved, added or taken away since the last call, and then until none of them changes any more. */
    public List<Path> next() throws InterruptedException {
        Snapshot before = seen;
        Snapshot now = look();
        while (now.changedSince(seen).isEmpty() || !now.changedSince(before).isEmpty()) {
            Thread.sleep(LOOK);
            before = now;
            now = look();
        }
        List<Path> saved = now.changedSince(seen);
        seen = now;
        return saved;
    }
}
