package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** Every command that leaves a file behind, on a disk that takes none or is full: a real one, mounted in memory. Left out, visibly, where the tests may not mount. */
class ReadOnlyDiskTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    private static boolean command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    }

    private int pacta(List<String> args) {
        return terminal.run(args.toArray(String[]::new));
    }

    private void refused(Path disk, String reason, Map<List<String>, String> commands) {
        commands.forEach((args, message) -> {
            assertThat(pacta(args)).as(args + ": " + terminal.err()).isEqualTo(2);
            assertThat(terminal.err().replace(disk + "/", "")).contains(message + ": " + reason + ". Nothing was left half-written; name another ").doesNotContain("Exception");
        });
    }

    @Test
    void each_command_names_a_disk_that_takes_no_files() throws IOException, InterruptedException {
        onDisk("ro,size=64k", "the file system is read-only", disk -> { });
    }

    @Test
    void each_command_names_a_full_disk_and_leaves_nothing_half_written_there() throws IOException, InterruptedException {
        onDisk("size=4k", "the disk is full", disk -> Files.writeString(disk.resolve("full"), "x".repeat(4096)));
    }

    @Test
    void what_was_replaced_and_cannot_be_removed_is_named_and_the_run_is_written_all_the_same() throws IOException, InterruptedException {
        SmallProject project = new SmallProject(folder.resolve("project"));
        Path out = folder.resolve("out");
        List<String> evaluate = with(List.of("--rules", project.path("rules").toString(), "--facts", project.path("facts").toString()), "evaluate", "--meeting", "M2", "--out", out.toString());
        assertThat(pacta(evaluate)).isZero();
        Path run = out.resolve("2010-06-01-M2");
        Path kept = Files.createDirectory(run.resolve("kept"));
        Files.writeString(run.resolve("findings.csv"), "the old ones");
        // A disk that stands in a folder cannot be removed with it, by nobody.
        assumeTrue(command("mount", "-t", "tmpfs", "tmpfs", kept.toString()), "the tests may not mount a disk here");
        Path rest = out.resolve(".2010-06-01-M2.pacta-unfinished");
        try {
            assertThat(pacta(evaluate)).isZero();
            assertThat(terminal.err()).isEqualTo("What is no longer needed in " + out + " cannot be removed: " + rest.resolve("kept") + ". Take it away by hand.\n"
                    + "written: " + run + "\n");
            assertThat(run.resolve("findings.csv")).content().startsWith("id,");
        } finally {
            assertThat(command("umount", rest.resolve("kept").toString())).isTrue();
        }
        assertThat(pacta(evaluate)).isZero();
        assertThat(rest).doesNotExist();
    }

    private interface Filling {
        void of(Path disk) throws IOException;
    }

    private void onDisk(String options, String reason, Filling filling) throws IOException, InterruptedException {
        SmallProject project = new SmallProject(folder.resolve("project")).write("rules/brief.yaml", "items: []\nrest: All\n").write("rules/status.yaml", "sections: []\n");
        List<String> where = List.of("--rules", project.path("rules").toString(), "--facts", project.path("facts").toString());
        assertThat(pacta(Stream.concat(Stream.of("evaluate", "--meeting", "M2", "--out", folder.resolve("out").toString()), where.stream()).toList())).isZero();
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()), "the tests may not mount a disk here");
        try {
            filling.of(disk);
            refused(disk, reason, Map.of(with(where, "workbook", "--meeting", "M2", "--out", disk.resolve("w.xlsx").toString()), "The workbook cannot be written to w.xlsx",
                    with(where, "brief", "--meeting", "M2", "--out", disk.resolve("b").toString()), "The brief cannot be written to b",
                    with(where, "calendar", "--as-of", "2010-05-01", "--ics", disk.resolve("c.ics").toString()), "The calendar cannot be written to c.ics",
                    with(where, "status", "--meeting", "M2", "--out", disk.resolve("s.txt").toString()), "The status cannot be written to s.txt",
                    with(where, "history", "--out", disk.resolve("h").toString()), "The history cannot be written to h",
                    List.of("review", "add", "XAB/N-1/many-mines-are-held", "--run", folder.resolve("out/2010-06-01-M2").toString(), "--reviews", disk.resolve("r").toString(), "--by", "A", "--on",
                            "2010-06-02", "--decision", "confirmed", "--reason", "It is so."), "The decision cannot be written to r/XAB/N-1--many-mines-are-held--2010-06-02-a.yaml"));
            try (Stream<Path> left = Files.walk(disk)) {
                assertThat(left.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).filter(n -> !n.equals("full"))).as("nothing half-written").isEmpty();
            }
        } finally {
            assertThat(command("umount", disk.toString())).isTrue();
        }
    }

    private static List<String> with(List<String> where, String... args) {
        return Stream.concat(Stream.of(args), where.stream()).toList();
    }
}
