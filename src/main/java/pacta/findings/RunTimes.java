package pacta.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of several runs was written last, told by the times of their files. The clock may have been set back in between: then a new run's time is put after that of all others. */
public final class RunTimes {

    /** The file whose time counts. */
    static final String OF = "run.json";

    private RunTimes() {
    }

    /** The folder of the run that was written last below a folder. */
    public static Optional<Path> latest(Path out) throws IOException {
        return Files.isDirectory(out) ? runs(out).stream().max(Comparator.comparing(RunTimes::written).thenComparing(Comparator.naturalOrder())) : Optional.empty();
    }

    /** The folders of all runs below a folder, by name. */
    public static List<Path> runs(Path out) throws IOException {
        try (Stream<Path> list = Files.list(out)) {
            return list.filter(p -> !p.getFileName().toString().startsWith(".") && RunReader.isRun(p)).sorted().toList();
        }
    }

    /** Puts the time of a new run, which is not yet in its place, after that of all runs below {@code out}. */
    static void makeLast(Path fresh, Path out) throws IOException {
        FileTime now = written(fresh);
        Optional<FileTime> last = runs(out).stream().map(RunTimes::written).max(Comparator.naturalOrder()).filter(t -> t.compareTo(now) >= 0);
        if (last.isPresent()) {
            Files.setLastModifiedTime(fresh.resolve(OF), FileTime.from(last.get().toInstant().plus(Duration.ofMillis(1))));
        }
    }

    private static FileTime written(Path run) {
        try {
            return Files.getLastModifiedTime(run.resolve(OF));
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
