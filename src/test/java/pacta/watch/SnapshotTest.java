package pacta.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However an editor saves, the file is seen to have changed. */
class SnapshotTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() throws IOException {
        file = Files.writeString(folder.resolve("r.drl"), "one");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }

    private Snapshot look() {
        return Snapshot.of(List.of(folder), p -> !p.toString().endsWith("~"));
    }

    @Test
    void a_file_written_in_place_has_changed() throws IOException {
        Snapshot before = look();
        Files.writeString(file, "two");

        assertThat(look().changedSince(before)).containsExactly(file);
    }

    @Test
    void a_file_that_another_was_put_in_the_place_of_has_changed_even_if_size_and_time_are_the_same() throws IOException {
        Snapshot before = look();
        Path other = Files.writeString(folder.resolve("r.drl~"), "two");
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);

        assertThat(look().changedSince(before)).containsExactly(file);
    }

    @Test
    void a_new_file_and_a_deleted_one_have_changed() throws IOException {
        Snapshot before = look();
        Files.delete(file);
        Path other = Files.writeString(Files.createDirectory(folder.resolve("deeper")).resolve("s.drl"), "two");

        assertThat(look().changedSince(before)).containsExactlyInAnyOrder(file, other);
    }

    @Test
    void what_an_editor_leaves_beside_it_does_not_count() throws IOException {
        Snapshot before = look();
        Files.writeString(folder.resolve("r.drl~"), "two");

        assertThat(look().changedSince(before)).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_holds_nothing() throws IOException {
        Snapshot before = look();
        Files.delete(file);
        Files.delete(folder);

        assertThat(look().changedSince(before)).containsExactly(file);
        Files.createDirectory(folder);
    }
}
