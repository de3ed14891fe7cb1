package pacta.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
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
                throw new java.io.UncheckedIOException(e);
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
    void what_is_unfinished_is_of_a_living_command_or_not_whatever_the_clock_says() throws Exception {
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
    void many_at_once_in_one_process_leave_one_whole_result() throws Exception {
        List<CompletableFuture<Path>> all = Stream.generate(this::writeBeside).limit(20).toList();
        for (CompletableFuture<Path> one : all) {
            one.get();
        }

        assertThat(left()).containsExactly("run");
        assertThat(told()).isEmpty();
    }

    @Test
    void two_files_under_one_name_are_both_kept() throws IOException {
        Path first = WholeFile.add(i -> out.resolve("decision-" + i), "one", told::add);
        Path second = WholeFile.add(i -> out.resolve("decision-" + i), "two", told::add);

        assertThat(List.of(Files.readString(first), Files.readString(second))).containsExactly("one", "two");
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
