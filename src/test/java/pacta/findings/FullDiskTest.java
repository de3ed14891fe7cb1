package pacta.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.cli.Pacta;

/** A disk that is full, or that takes nothing: real ones, mounted in memory. Left out, visibly, where the tests may not mount. */
class FullDiskTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private boolean command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor() == 0;
    }

    private int evaluateInto(Path out) {
        return Pacta.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "evaluate", "--meeting", "10MSP", "--rules", "rules",
                "--facts", "facts", "--out", out.toString(), "--format", "none");
    }

    private void onDisk(String options, boolean writable, String reason) throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()), "the tests may not mount a disk here");
        try {
            assertThat(evaluateInto(disk.resolve("out"))).isEqualTo(2);
            assertThat(err.toString()).isEqualTo("The findings cannot be written to " + disk.resolve("out") + ": " + reason + ". Nothing was left half-written; name another folder with --out.\n");
            if (writable) {
                try (Stream<Path> left = Files.list(disk.resolve("out"))) {
                    assertThat(left).as("nothing half-written").isEmpty();
                }
            }
        } finally {
            assertThat(command("umount", disk.toString())).isTrue();
        }
    }

    @Test
    void a_full_disk_is_named_and_nothing_is_left_half_written() throws IOException, InterruptedException {
        onDisk("size=64k", true, "the disk is full");
    }

    @Test
    void a_disk_that_cannot_be_written_is_named() throws IOException, InterruptedException {
        onDisk("ro,size=64k", false, "the file system is read-only");
    }
}
