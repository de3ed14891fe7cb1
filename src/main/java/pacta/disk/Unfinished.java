package pacta.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a command leaves in a folder when it is cut off. Names tell what is to be done: what is “unfinished” is worth nothing; what stood “before” is whole, and belongs back in its
 * place if nothing stands there.
 */
final class Unfinished {

    private static final String BEFORE = ".pacta-before";

    private Unfinished() {
    }

    /** Where something is written until it is whole, and what is no longer wanted until it is deleted. */
    static Path of(Path target) {
        return target.resolveSibling("." + target.getFileName() + WholeFolder.UNFINISHED);
    }

    /** Where that which is replaced stands until its successor is in place. */
    static Path before(Path target) {
        return target.resolveSibling("." + target.getFileName() + BEFORE);
    }

    /** Whether something was about to be replaced, and nothing is in its place. */
    static boolean isMissing(Path target) {
        return Files.exists(before(target), LinkOption.NOFOLLOW_LINKS) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Leaves nothing unfinished. Only for one who has the lock. May itself be cut off at any point, and be done again.
     *
     * @param lockLeftBehind whether the lock, too, was left by a command that was cut off
     * @param told takes what was done, in a sentence each
     */
    static void settle(Path folder, boolean lockLeftBehind, Consumer<String> told) throws IOException {
        List<String> removed = new ArrayList<>(lockLeftBehind ? List.of(FolderLock.NAME) : List.of());
        List<Path> back = new ArrayList<>();
        for (Path target : replaced(folder)) {
            if (isMissing(target)) {
                move(before(target), target);
                back.add(target);
            } else {
                removed.add(before(target).getFileName().toString());
                discard(target);
            }
        }
        for (Path unfinished : named(folder, WholeFolder.UNFINISHED)) {
            removed.add(unfinished.getFileName().toString());
            delete(unfinished);
        }
        if (!removed.isEmpty()) {
            told.accept("A command that was writing into " + folder + " was cut off; what it left unfinished is removed: " + String.join(", ", removed) + ".");
        }
        back.forEach(p -> told.accept(p + " was about to be replaced when a command was cut off; it is back as it was."));
    }

    /** What people have to put back themselves, in words; empty if nothing is missing. */
    static Optional<String> left(Path folder) {
        try {
            return replaced(folder).stream().filter(Unfinished::isMissing).findFirst()
                    .map(p -> p + " was about to be replaced and cannot be put back; it is whole as " + before(p) + ". Give that its name again by hand.");
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Under another name first, so that what is deleted in part is never taken for what stood before. */
    private static void discard(Path target) throws IOException {
        delete(of(target));
        move(before(target), of(target));
        delete(of(target));
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What was about to be replaced, under the names that it has when it is in place. */
    static List<Path> replaced(Path folder) throws IOException {
        return named(folder, BEFORE).stream().map(p -> folder.resolve(p.getFileName().toString().replaceFirst("^\\.(.*)" + BEFORE + "$", "$1"))).toList();
    }

    private static List<Path> named(Path folder, String ending) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(p -> p.getFileName().toString().startsWith(".") && p.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path whole) throws IOException {
        if (!Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(whole)) {
            for (Path p : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(p);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
