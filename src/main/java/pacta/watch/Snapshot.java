package pacta.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import pacta.disk.OpenFiles;

/**
 * How the files below some folders stand at one moment. Two of them tell what was saved in between, however an editor saves: in place, in two steps,
 * or by putting another file in the place of the old one. The JDK's watch service would tell sooner on Linux, but only after seconds on macOS and
 * nothing at all on shared and network folders; looking at some hundred files takes a few milliseconds.
 */
public final class Snapshot {

    private record Stamp(FileTime modified, long size, String key) {
    }

    private final Map<Path, Stamp> files;

    private Snapshot(Map<Path, Stamp> files) {
        this.files = files;
    }

    /** The files of interest below the folders; what cannot be looked at counts as not there, unless this process may look at nothing more. */
    public static Snapshot of(List<Path> folders, Predicate<Path> ofInterest) {
        Map<Path, Stamp> files = new HashMap<>();
        SimpleFileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                if (ofInterest.test(file)) {
                    files.put(file, new Stamp(a.lastModifiedTime(), a.size(), String.valueOf(a.fileKey())));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                OpenFiles.throwIfExhaustedBy(e);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        };
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, visitor);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return new Snapshot(files);
    }

    /** The files that were saved, added or taken away since an earlier moment. */
    public List<Path> changedSince(Snapshot earlier) {
        TreeSet<Path> changed = new TreeSet<>();
        files.forEach((file, stamp) -> {
            if (!Objects.equals(stamp, earlier.files.get(file))) {
                changed.add(file);
            }
        });
        earlier.files.keySet().stream().filter(f -> !files.containsKey(f)).forEach(changed::add);
        return new ArrayList<>(changed);
    }
}
