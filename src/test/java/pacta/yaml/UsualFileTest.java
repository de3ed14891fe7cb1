package pacta.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsualFileTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("facts/states"));
        Files.writeString(folder.resolve("secret.yaml"), "password: swordfish\n- broken");
        Files.writeString(folder.resolve("facts/one.yaml"), "a: 1\n");
    }

    /** JUnit would warn of a link that leads out of its folder. */
    @AfterEach
    void takeLinkAway() throws IOException {
        Files.deleteIfExists(folder.resolve("facts/states/x.yaml"));
    }

    private List<String> readingLinkTo(String target) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("facts/states/x.yaml"), Path.of(target));
        YamlFile.open(link, "facts/states/x.yaml", problems).ifPresent(YamlFile::read);
        return problems.sorted().stream().map(Problem::inWordsWithCode).toList();
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_refused_and_nothing_of_its_target_is_shown() throws IOException {
        assertThat(readingLinkTo("../../secret.yaml")).containsExactly("""
                facts/states/x.yaml: Y026 this is a link that leads out of the folder that is read
                    Put the file itself in this place.
                """);
    }

    @Test
    void a_link_to_another_file_of_the_folder_is_followed() throws IOException {
        assertThat(readingLinkTo("../one.yaml")).isEmpty();
    }

    @Test
    void a_device_is_not_read() {
        YamlFile.open(Path.of("/dev/zero"), "x.yaml", problems);

        assertThat(problems.sorted()).extracting(Problem::inWordsWithCode).containsExactly("""
                x.yaml: Y004 this cannot be read: it is a pipe or a device
                    Check that it is a usual file or folder and that you may read it.
                """);
    }
}
