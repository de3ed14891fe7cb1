package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacta.yaml.Problem;

/** Whatever happens to a file of data, people get problems with codes and places, and never a failure of the program. */
class BrokenAnywhereTest {

    private static final List<String> SIGNS = List.of("\t", ":", ": ", "\"", "'", "{", "}", "[", "]", ",", "- ", "\n", "\n  ", "&", "*x", "!", "|", ">", "%", "@", "#", "\\", "\u0000", "\uFEFF",
            "\uD83D\uDE00", "---\n", "...\n", "? ", "<<: ", "0x1F", "-1", "99999999999999999999", "true", "~", "2010-02-30", "..", "/", "é", "\u2028", "\u0085");

    @TempDir
    private Path folder;

    @BeforeEach
    void register() throws IOException {
        new CorpusCase("base", folder).writeSound();
        // Rules are another matter, and compiling them would take most of the time.
        Files.delete(folder.resolve("rules/r.drl"));
    }

    private void checkWith(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        Files.writeString(path, content);
        List<Problem> found = new Check(folder.resolve("rules"), folder.resolve("facts")).run().problems();
        assertThat(found).as("%s:%n%s", file, content).allSatisfy(p -> {
            assertThat(p.code()).matches("[A-Z]\\d{3}");
            assertThat(p.inWordsWithCode()).doesNotContain("Exception", "null", "java.", "reader");
            assertThat((long) p.line()).isBetween(0L, Math.max(content.lines().count() + 1, 10));
        });
        Files.writeString(path, before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts/sources.yaml", "facts/meetings.yaml", "facts/convention.yaml", "facts/states/XAA.yaml", "facts/attestations.yaml",
        "facts/published-figures.yaml", "rules/register/n.yaml", "rules/parameters.yaml", "rules/r.test.yaml"})
    void a_file_that_is_cut_off_or_sprinkled_with_signs_never_makes_the_check_fail(String file) throws IOException {
        String sound = Files.readString(folder.resolve(file));
        Random random = new Random(42);
        int tries = Integer.getInteger("pacta.fuzz", 60);
        for (int i = 0; i < tries; i++) {
            int at = random.nextInt(sound.length());
            checkWith(file, sound.substring(0, at));
            checkWith(file, sound.substring(0, at) + SIGNS.get(random.nextInt(SIGNS.size())) + sound.substring(at));
            int end = Math.min(sound.length(), at + 1 + random.nextInt(12));
            checkWith(file, sound.substring(0, at) + SIGNS.get(random.nextInt(SIGNS.size())) + sound.substring(end));
        }
    }
}
