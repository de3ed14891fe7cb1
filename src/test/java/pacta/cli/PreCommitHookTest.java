package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a pre-commit hook, in a repository whose launcher only writes down what it was asked for. */
class PreCommitHookTest {

    @TempDir
    private Path clone;

    @BeforeEach
    void repository() throws IOException, InterruptedException {
        Files.createDirectories(clone.resolve("hooks"));
        Files.createDirectories(clone.resolve("rules"));
        Files.copy(Path.of("hooks/pre-commit"), clone.resolve("hooks/pre-commit"), StandardCopyOption.COPY_ATTRIBUTES);
        launcher(0);
        git("init", "-q");
        git("config", "core.hooksPath", "hooks");
        git("config", "user.name", "test");
        git("config", "user.email", "test");
    }

    private void launcher(int code) throws IOException {
        Path pacta = clone.resolve("pacta");
        Files.writeString(pacta, "#!/bin/sh\necho \"$1\" >> asked\nexit " + code + "\n");
        assertThat(pacta.toFile().setExecutable(true)).isTrue();
    }

    private int git(String... args) throws IOException, InterruptedException {
        ProcessBuilder git = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(args)).toList()).directory(clone.toFile()).redirectErrorStream(true)
                .redirectOutput(clone.resolve(".git-output").toFile());
        git.environment().keySet().removeIf(k -> k.startsWith("GIT_"));
        return git.start().waitFor();
    }

    private int commit(String file) throws IOException, InterruptedException {
        Files.writeString(clone.resolve(file), "x");
        git("add", file);
        return git("commit", "-q", "-m", "x");
    }

    private List<String> asked() throws IOException {
        return Files.exists(clone.resolve("asked")) ? Files.readAllLines(clone.resolve("asked")) : List.of();
    }

    @Test
    void a_commit_that_changes_rules_is_checked_and_tested() throws IOException, InterruptedException {
        assertThat(commit("rules/x.drl")).isZero();
        assertThat(asked()).containsExactly("check", "test");
    }

    @Test
    void a_commit_that_changes_neither_rules_nor_facts_passes_at_once() throws IOException, InterruptedException {
        assertThat(commit("other")).isZero();
        assertThat(asked()).isEmpty();
    }

    @Test
    void a_commit_of_broken_rules_is_held_back_and_says_how_to_go_on() throws IOException, InterruptedException {
        launcher(3);

        assertThat(commit("rules/x.drl")).isNotZero();
        assertThat(asked()).containsExactly("check");
        assertThat(clone.resolve(".git-output")).content().contains("nothing was committed. Mend what is shown above, or pass over it once with: git commit --no-verify");
    }
}
