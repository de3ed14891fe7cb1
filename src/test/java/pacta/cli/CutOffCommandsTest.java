package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;
import picocli.CommandLine;

/** What people read when a command was cut off before, or when its folders are taken away under it. */
class CutOffCommandsTest {

    private static final String RUN = "2010-06-01-M2";
    private static final String BACK = "A command that was writing into out was cut off; what it left unfinished is removed: ." + RUN + ".pacta-unfinished.\n"
            + "out/" + RUN + " was about to be replaced when a command was cut off; it is back as it was.\n";

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();
    private SmallProject project;

    @BeforeEach
    void a_run() throws IOException {
        project = new SmallProject(folder.resolve("project"));
        assertThat(evaluate()).as(terminal.err()).isZero();
    }

    private Stream<String> where() {
        return Stream.of("--rules", project.path("rules").toString(), "--facts", project.path("facts").toString());
    }

    private int evaluate() {
        return terminal.run(Stream.concat(Stream.of("evaluate", "--meeting", "M2", "--out", out().toString(), "--format", "none"), where()));
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path run() {
        return out().resolve(RUN);
    }

    private String told() {
        return terminal.err().replace(folder + "/", "");
    }

    /** As a kill between the two moves of the swap leaves it. */
    private void cutOffWhileReplacing() throws IOException {
        Files.move(run(), out().resolve("." + RUN + ".pacta-before"));
        Files.createDirectory(out().resolve("." + RUN + ".pacta-unfinished"));
    }

    @Test
    void a_command_that_reads_the_run_brings_it_back() throws IOException {
        cutOffWhileReplacing();

        assertThat(terminal.run("diff", run().toString(), run().toString())).isZero();
        assertThat(told()).isEqualTo(BACK);
    }

    @Test
    void decisions_are_told_on_a_run_that_is_brought_back() throws IOException {
        cutOffWhileReplacing();
        Files.createDirectories(folder.resolve("reviews"));

        assertThat(terminal.run("review", "list", "--run", run().toString(), "--reviews", folder.resolve("reviews").toString())).isZero();
        assertThat(told()).isEqualTo(BACK);
    }

    @Test
    void runs_are_brought_back_before_they_are_listed() throws IOException {
        cutOffWhileReplacing();

        assertThat(StoredRuns.latest(out(), new java.io.PrintWriter(System.err))).contains(run());
    }

    @Test
    void the_next_evaluation_brings_the_run_back_and_replaces_it() throws IOException {
        byte[] whole = Files.readAllBytes(run().resolve("findings.json"));
        cutOffWhileReplacing();

        assertThat(evaluate()).isZero();
        assertThat(told()).isEqualTo(BACK + "written: out/" + RUN + "\n");
        assertThat(run().resolve("findings.json")).hasBinaryContent(whole);
    }

    @Test
    void the_next_decision_cleans_up_and_none_is_lost() throws IOException {
        String[] add = {"review", "add", "XAB/N-1/many-mines-are-held", "--run", run().toString(), "--reviews", folder.resolve("reviews").toString(), "--decision", "confirmed",
            "--reason", "It is so.", "--by", "A", "--on", "2010-06-02", "--replace"};
        assertThat(terminal.run(add)).isZero();
        Files.writeString(folder.resolve("reviews/XAB/.b.yaml.pacta-unfinished"), "finding: \"XA");

        assertThat(terminal.run(add)).isZero();
        assertThat(told()).isEqualTo("A command that was writing into reviews/XAB was cut off; what it left unfinished is removed: .b.yaml.pacta-unfinished.\n");
        try (Stream<Path> files = Files.list(folder.resolve("reviews/XAB"))) {
            assertThat(files.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("N-1--many-mines-are-held--2010-06-02-a.yaml", "N-1--many-mines-are-held--2010-06-02-a-2.yaml");
        }
    }

    @Test
    void rules_that_are_edited_while_they_are_read_lead_to_no_result() throws IOException {
        Inputs inputs = new Inputs(CommandLine.populateCommand(new Folders(), where().toArray(String[]::new)));
        project.write(SmallProject.RULES, "rule");

        assertThatThrownBy(inputs::hashes).isInstanceOf(Refusal.class).hasMessage("Rules or facts were edited or taken away while they were read: " + project.path(SmallProject.RULES)
                + ". Nothing was written; give the command again.");
    }

    @Test
    void facts_that_are_taken_away_while_they_are_read_lead_to_no_result() throws IOException {
        Inputs inputs = new Inputs(CommandLine.populateCommand(new Folders(), where().toArray(String[]::new)));
        Files.move(project.path("facts"), project.path("elsewhere"));

        assertThatThrownBy(inputs::hashes).isInstanceOf(Refusal.class).hasMessage("Rules or facts were edited or taken away while they were read: " + project.path("facts/convention.yaml") + ", "
                + project.path("facts/meetings.yaml") + ", " + project.path("facts/sources.yaml") + " and 3 more. Nothing was written; give the command again.");
    }

    @Test
    void a_folder_that_is_taken_away_while_it_is_written_to_is_named() {
        Path gone = folder.resolve("gone");
        Refusal refusal = Unwritable.refusal("The findings", gone, new NoSuchFileException("gone/." + RUN + ".pacta-unfinished/run.json"), "folder with --out");

        assertThat(refusal).hasMessage("The findings cannot be written to " + gone + ": the folder was taken away while it was written to. Nothing was left half-written; name another folder with --out.");
    }
}
