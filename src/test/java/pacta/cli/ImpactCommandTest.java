package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** What a change since a revision, or since another folder, does, as people and programs read it. */
class ImpactCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void committed() throws Exception {
        project = new SmallProject(folder.resolve("project"));
        git("init", "--quiet");
        git("add", "--all");
        git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "first");
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command).directory(project.path("").toFile()).inheritIO().start().waitFor()).isZero();
    }

    private int impact(String... more) {
        return terminal.run(Stream.concat(Stream.of("impact", "--to", project.path("").toString()), Arrays.stream(more)).toArray(String[]::new));
    }

    private void raiseTheLimit() throws IOException {
        project.write("rules/r.drl", SmallProject.manyMines("{$state} holds {$held} mines.").replace("held > $limit", "held > $limit + 5") + SmallProject.noMines());
    }

    @Test
    void where_nothing_has_changed_one_sentence_says_so() {
        assertThat(impact("--meeting", "M2")).isZero();

        assertThat(terminal.out().replaceAll("\\s+", " ")).isEqualTo("Nothing changes: rules and facts are the same in HEAD and " + project.path("")
                + ", and as of 1 June 2010 (M2) every finding is the same. ");
    }

    @Test
    void an_edited_rule_is_held_against_the_last_commit() throws IOException {
        raiseTheLimit();

        assertThat(impact("--meeting", "M2")).isZero();
        assertThat(terminal.out()).contains("the rule “Many mines are held” differs.").endsWith("""

                Land XAB (XAB)
                  GONE N 1 concern (cause: rules) — M2
                    Land XAB holds 15 mines.

                meeting        day              new    gone   changed
                M2             2010-06-01         0       1         0
                One State is concerned, or the States together.
                By cause: rules 1.
                """);
    }

    @Test
    void at_all_meetings_what_is_the_same_is_told_once() throws IOException {
        raiseTheLimit();

        assertThat(impact("--all-meetings")).isZero();
        assertThat(terminal.out()).contains("  GONE N 1 concern (cause: rules) — M1, M2\n").endsWith("""

                meeting        day              new    gone   changed
                M1             2005-06-01         0       1         0
                M2             2010-06-01         0       1         0
                all                               0       2         0
                One State is concerned, or the States together.
                By cause: rules 2.
                """);
    }

    @Test
    void the_same_inputs_give_the_same_bytes() throws IOException {
        raiseTheLimit();
        impact("--all-meetings", "--format", "json");
        String first = terminal.out();
        impact("--all-meetings", "--format", "json");

        assertThat(terminal.out()).isEqualTo(first).contains("\"cause\" : \"rules\"").contains("\"change\" : \"gone\"");
    }

    @Test
    void as_a_table_it_has_one_row_for_each_difference() throws IOException {
        raiseTheLimit();
        impact("--meeting", "M2", "--format", "csv");

        assertThat(terminal.out().lines()).hasSize(2).endsWith("M2,2010-06-01,gone,rules,\"XAB/N-1/many-mines-are-held\",XAB,\"Land XAB\",\"N 1\","
                + "binding,concern,,,\"Land XAB holds 15 mines.\",,\"Many mines are held\",\"Many mines are held\",rules/r.drl,1");
    }

    @Test
    void a_day_before_lets_time_be_a_cause() {
        assertThat(impact("--meeting", "M2", "--since", "2003-01-01")).isZero();

        assertThat(terminal.out()).contains("NEW N 1 concern (cause: time) — M2").endsWith("By cause: time 2.\n");
    }

    @Test
    void a_folder_can_be_the_older_side() throws IOException {
        SmallProject other = new SmallProject(folder.resolve("other")).state("XAA", 50);

        assertThat(impact("--from", other.path("").toString(), "--meeting", "M2")).isZero();
        assertThat(terminal.out()).contains("GONE N 1 concern (cause: facts) — M2\n    Land XAA holds 50 mines.");
    }

    @Test
    void another_verdict_by_another_rule_is_one_finding_that_has_changed() throws IOException {
        project.write(SmallProject.RULES, SmallProject.manyMines("{$state} holds {$held} mines.").replace("Many mines are held", "Too many mines are held").replace("concern(", "nonCompliant(")
                + SmallProject.noMines());

        assertThat(impact("--meeting", "M2", "--state", "XAC")).isZero();
        assertThat(terminal.out()).endsWith("""

                Land XAC (XAC)
                  CHANGED N 1 concern → non-compliant, verdict, rule, severity (cause: rules) — M2
                    was: Land XAC holds 20 mines. (“Many mines are held”)
                    now: Land XAC holds 20 mines. (“Too many mines are held”)

                meeting        day              new    gone   changed
                M2             2010-06-01         0       0         1
                One State is concerned, or the States together.
                By cause: rules 1.
                """);
    }

    @Test
    void only_the_states_that_were_asked_for_are_told_of() throws IOException {
        raiseTheLimit();

        impact("--meeting", "M2", "--state", "XAC");
        assertThat(terminal.out()).startsWith("Nothing changes: the rule “Many mines are held” differs, and");
    }

    @Test
    void a_difference_can_make_the_exit_code_1() throws IOException {
        assertThat(impact("--meeting", "M2", "--fail-on-change")).isZero();
        raiseTheLimit();
        assertThat(impact("--meeting", "M2", "--fail-on-change")).isEqualTo(1);
    }

    @Test
    void a_revision_that_git_does_not_know_is_refused() {
        assertThat(impact("--from", "nowhere")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("“nowhere” is neither a folder nor a revision that git knows here. Name a commit, a branch or a tag, such as HEAD~1, with --from.\n");
    }

    @Test
    void a_revision_that_looks_like_an_option_is_no_option() {
        assertThat(impact("--from=--output=x")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("“--output=x” is neither a folder nor a revision that git knows here.");
    }

    @Test
    void a_project_outside_of_any_repository_is_told_to_name_a_folder() throws IOException {
        Path alone = new SmallProject(folder.resolve("alone")).path("");

        assertThat(terminal.run("impact", "--to", alone.toString())).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo(alone + " is not in a git repository, so there is no “HEAD” to compare it with. "
                + "Name a folder that holds rules/ and facts/ with --from.\n");
    }

    @Test
    void an_older_side_that_is_not_sound_is_named() throws Exception {
        project.write("rules/r.drl", "rule \"Half\nwhen\n");
        git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "--quiet", "--all", "--message", "second");
        project.write("rules/r.drl", SmallProject.manyMines("x") + SmallProject.noMines());

        assertThat(impact()).isEqualTo(3);
        assertThat(terminal.err()).startsWith("The older side (HEAD) is not sound:\nrules/r.drl:");
    }

    @Test
    void a_newer_side_that_is_not_sound_is_named() throws IOException {
        project.write("rules/r.drl", "rule \"Half\nwhen\n");

        assertThat(impact()).isEqualTo(3);
        assertThat(terminal.err()).startsWith("The newer side (" + project.path("") + ") is not sound:\nrules/r.drl:");
    }

    @Test
    void nothing_is_left_in_the_folder_for_temporary_files() throws IOException {
        impact("--from", "HEAD", "--meeting", "M2");
        project.write("rules/r.drl", "rule \"Half\nwhen\n");
        impact("--from", "HEAD");

        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.map(p -> p.getFileName().toString()).filter(n -> n.startsWith("pacta-of-" + ProcessHandle.current().pid()))).isEmpty();
        }
    }

    @Test
    void all_meetings_and_one_day_are_refused_together() {
        assertThat(impact("--all-meetings", "--meeting", "M2")).isEqualTo(2);
        assertThat(terminal.err()).isEqualTo("With --all-meetings, each meeting is a day of its own; leave out --as-of, --meeting and --since.\n");
    }
}
