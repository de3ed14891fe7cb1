package pacta.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder “run” is replaced step by step; after each step a command may be cut off. Here it was, and the next one comes. */
class CutOffTest {

    @TempDir
    private Path out;

    private final List<String> told = new ArrayList<>();

    private CutOffTest folder(String name, String... files) throws IOException {
        Path folder = Files.createDirectory(out.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file.split("=")[0]), file.split("=")[1]);
        }
        return this;
    }

    private CutOffTest lock() throws IOException {
        Files.writeString(out.resolve(".pacta-lock"), "process 1\n");
        return this;
    }

    private void nextCommandComes() throws IOException {
        FolderLock.on(out, told::add).close();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> walk = Files.walk(out)) {
            List<String> left = new ArrayList<>();
            for (Path p : walk.filter(Files::isRegularFile).sorted().toList()) {
                left.add(out.relativize(p) + "=" + Files.readString(p));
            }
            return left;
        }
    }

    private List<String> told() {
        return told.stream().map(t -> t.replace(out.toString(), "out")).toList();
    }

    @Test
    void when_it_had_only_locked_the_folder_the_lock_is_removed() throws IOException {
        folder("run", "a=old", "b=old").lock().nextCommandComes();

        assertThat(left()).containsExactly("run/a=old", "run/b=old");
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock.");
    }

    @Test
    void when_it_was_writing_the_first_one_nothing_is_left_of_it() throws IOException {
        folder(".run.pacta-unfinished", "a=ne").lock().nextCommandComes();

        assertThat(left()).isEmpty();
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-unfinished.");
    }

    @Test
    void when_it_was_writing_another_the_old_one_stands() throws IOException {
        folder("run", "a=old", "b=old").folder(".run.pacta-unfinished", "a=ne").lock().nextCommandComes();

        assertThat(left()).containsExactly("run/a=old", "run/b=old");
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-unfinished.");
    }

    @Test
    void when_it_had_moved_the_old_one_away_that_is_brought_back() throws IOException {
        folder(".run.pacta-before", "a=old", "b=old").folder(".run.pacta-unfinished", "a=new", "b=new").lock().nextCommandComes();

        assertThat(left()).containsExactly("run/a=old", "run/b=old");
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-unfinished.",
                "out/run was about to be replaced when a command was cut off; it is back as it was.");
    }

    @Test
    void when_the_new_one_was_in_place_it_stands() throws IOException {
        folder(".run.pacta-before", "a=old", "b=old").folder("run", "a=new", "b=new").lock().nextCommandComes();

        assertThat(left()).containsExactly("run/a=new", "run/b=new");
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-before.");
    }

    @Test
    void when_the_old_one_was_deleted_in_part_the_new_one_stands() throws IOException {
        folder(".run.pacta-unfinished", "a=old").folder("run", "a=new", "b=new").lock().nextCommandComes();

        assertThat(left()).containsExactly("run/a=new", "run/b=new");
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .run.pacta-unfinished.");
    }

    @Test
    void when_the_new_one_is_taken_away_by_somebody_what_is_left_of_the_old_one_does_not_take_its_place() throws IOException {
        folder(".run.pacta-unfinished", "a=old").lock().nextCommandComes();

        assertThat(left()).isEmpty();
    }

    @Test
    void when_the_one_that_cleaned_up_was_cut_off_itself_the_next_one_goes_on() throws IOException {
        folder(".run.pacta-before", "a=old", "b=old").folder("run", "a=new").folder(".run.pacta-unfinished", "a=old").lock().nextCommandComes();

        assertThat(left()).containsExactly("run/a=new");
    }

    @Test
    void when_it_was_writing_a_file_the_old_file_stands() throws IOException {
        Files.writeString(out.resolve("report.html"), "old");
        Files.writeString(out.resolve(".report.html.pacta-unfinished"), "ne");
        lock().nextCommandComes();

        assertThat(left()).containsExactly("report.html=old");
        assertThat(told()).containsExactly("A command that was writing into out was cut off; what it left unfinished is removed: .pacta-lock, .report.html.pacta-unfinished.");
    }

    @Test
    void after_one_that_ended_well_there_is_nothing_to_tell() throws IOException {
        WholeFolder.write(out, "run", fresh -> Files.writeString(fresh.resolve("a"), "old"), told::add);
        WholeFolder.write(out, "run", fresh -> Files.writeString(fresh.resolve("a"), "new"), told::add);

        assertThat(left()).containsExactly("run/a=new");
        assertThat(told()).isEmpty();
    }

    @Test
    void what_cannot_be_written_to_its_end_leaves_the_old_one_as_it_was() throws IOException {
        WholeFolder.write(out, "run", fresh -> Files.writeString(fresh.resolve("a"), "old"), told::add);
        assertThatThrownBy(() -> WholeFolder.write(out, "run", fresh -> {
            Files.writeString(fresh.resolve("a"), "ne");
            throw new IOException("No space left on device");
        }, told::add)).isInstanceOf(IOException.class).hasMessage("No space left on device");

        assertThat(left()).containsExactly("run/a=old");
    }

    @Test
    void what_could_not_be_put_back_is_told_with_the_name_that_it_has_now() throws IOException {
        Path before = Files.createDirectory(out.resolve(".run.pacta-before"));

        assertThat(Unfinished.left(out)).contains(out.resolve("run") + " was about to be replaced and cannot be put back; it is whole as " + before + ". Give that its name again by hand.");
        Files.createDirectory(out.resolve("run"));
        assertThat(Unfinished.left(out)).isEmpty();
    }
}
