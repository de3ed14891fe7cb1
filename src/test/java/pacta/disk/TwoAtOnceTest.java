package pacta.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two commands that write into one folder. */
class TwoAtOnceTest {

    @TempDir
    private Path out;

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private Path write() throws IOException {
        return WholeFolder.write(out, "run", fresh -> Files.writeString(fresh.resolve("a"), "ours"), told::add);
    }

    private CompletableFuture<Path> writeBeside() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void untilOurs(Process other) throws InterruptedException {
        while (told.isEmpty() && other.isAlive()) {
            Thread.sleep(5);
        }
    }

    private List<String> told() {
        return told.stream().map(t -> t.replace(out.toString(), "out")).toList();
    }

    private Set<String> left() throws IOException {
        try (Stream<Path> list = Files.list(out)) {
            return new TreeSet<>(list.map(p -> p.getFileName().toString()).toList());
        }
    }

    @Test
    void the_second_waits_for_the_first_and_says_so() throws Exception {
        Process other = OtherProcess.in(out);
        CompletableFuture<Path> ours = writeBeside();
        untilOurs(other);
        other.getOutputStream().close();

        assertThat(Files.readString(ours.get().resolve("a"))).isEqualTo("ours");
        assertThat(other.waitFor()).as("the first has ended well").isZero();
        assertThat(told()).containsExactly("Another command is writing into out; this one waits until it has ended.");
        assertThat(left()).containsExactly("run");
    }

    @Test
    void the_second_goes_on_when_the_first_is_killed() throws Exception {
        write();
        Process other = OtherProcess.in(out);
        CompletableFuture<Path> ours = writeBeside();
        untilOurs(other);
        other.destroyForcibly();

        assertThat(Files.readString(ours.get().resolve("a"))).isEqualTo("ours");
        assertThat(told()).containsExactly("Another command is writing into out; this one waits until it has ended.",
                "A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-unfinished.");
        assertThat(left()).containsExactly("run");
    }

    @Test
    void what_a_killed_command_left_is_removed_whatever_the_clock_says() throws Exception {
        Process other = OtherProcess.in(out);
        other.destroyForcibly().waitFor();
        for (Path p : List.of(out.resolve(".pacta-lock"), out.resolve(".run.pacta-unfinished"))) {
            Files.setLastModifiedTime(p, FileTime.from(Instant.now().plus(Duration.ofDays(1))));
        }

        write();

        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-unfinished.");
        assertThat(left()).containsExactly("run");
    }

    @Test
    void what_a_living_command_has_not_finished_stays_whatever_the_clock_says() throws Exception {
        Process other = OtherProcess.in(out);
        for (Path p : List.of(out.resolve(".pacta-lock"), out.resolve(".run.pacta-unfinished"))) {
            Files.setLastModifiedTime(p, FileTime.from(Instant.EPOCH));
        }
        CompletableFuture<Path> ours = writeBeside();
        untilOurs(other);

        assertThat(out.resolve(".run.pacta-unfinished")).exists();
        other.destroyForcibly();
        ours.get();
    }

    @Test
    void many_at_once_in_one_process_leave_one_whole_result() throws Exception {
        List<CompletableFuture<Path>> all = Stream.generate(this::writeBeside).limit(20).toList();
        for (CompletableFuture<Path> one : all) {
            one.get();
        }

        assertThat(left()).containsExactly("run");
        assertThat(told()).isEmpty();
    }

    @Test
    void files_under_one_name_are_all_kept_though_they_come_at_once() throws Exception {
        List<CompletableFuture<Path>> all = IntStream.range(0, 20).mapToObj(text -> CompletableFuture.supplyAsync(() -> added(String.valueOf(text)))).toList();
        Set<String> texts = new HashSet<>();
        for (CompletableFuture<Path> one : all) {
            texts.add(Files.readString(one.get()));
        }

        assertThat(texts).hasSize(20);
    }

    private Path added(String text) {
        try {
            return WholeFile.add(i -> out.resolve("decision-" + i), text, told::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void one_folder_under_two_names_is_locked_once() throws IOException {
        Files.createSymbolicLink(out.resolve("link"), Files.createDirectory(out.resolve("folder")));

        WholeFile.write(Map.of(out.resolve("folder/a"), new byte[1], out.resolve("link/b"), new byte[2]), told::add);

        assertThat(out.resolve("folder")).isDirectoryContaining(p -> p.endsWith("a")).isDirectoryContaining(p -> p.endsWith("b"));
    }

    @Test
    void a_folder_that_is_taken_away_in_between_is_named() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> WholeFolder.write(out, "run", fresh -> {
            Files.delete(fresh);
            Files.writeString(fresh.resolve("a"), "ours");
        }, told::add))).isInstanceOf(java.nio.file.NoSuchFileException.class).hasMessage(out.resolve(".run.pacta-unfinished/a").toString());
    }
}
