package pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacta.SmallProject;

/** Commands in a process of its own that may open a few more files only, from none on; and one whose result goes where there is no room. */
class OpenFilesTest {

    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    /** Evaluates with 0, 1, 2 … files to spare, and prints for each its exit code, the first line of its message and whether it left something. */
    static final class FewFiles {

        private FewFiles() {
        }

        public static void main(String[] args) throws IOException {
            Terminal terminal = new Terminal();
            List<String> lines = new ArrayList<>();
            String[] evaluate = {"evaluate", "--meeting", "M2", "--rules", "rules", "--facts", "facts", "--out", "out", "--format", "none"};
            terminal.run(evaluate);
            byte[] whole = Files.readAllBytes(Path.of("out/2010-06-01-M2/findings.json"));
            for (int spare = 0; spare < 10; spare++) {
                Deque<InputStream> held = hold();
                for (int i = 0; i < spare; i++) {
                    held.pop().close();
                }
                int code = terminal.run(evaluate);
                while (!held.isEmpty()) {
                    held.pop().close();
                }
                boolean asBefore = java.util.Arrays.equals(whole, Files.readAllBytes(Path.of("out/2010-06-01-M2/findings.json"))) && new File("out").list().length == 1;
                lines.add(code + " " + terminal.err().lines().findFirst().orElse("") + (asBefore ? "" : " DAMAGED"));
            }
            lines.forEach(System.out::println);
        }

        private static Deque<InputStream> hold() {
            Deque<InputStream> held = new ArrayDeque<>();
            try {
                while (true) {
                    held.push(new FileInputStream("facts/sources.yaml"));
                }
            } catch (IOException e) {
                return held;
            }
        }
    }

    private Process start(ProcessBuilder builder) throws IOException {
        return builder.directory(folder.toFile()).redirectErrorStream(true).start();
    }

    @Test
    void however_few_files_may_be_opened_there_is_a_message_or_the_whole_result() throws Exception {
        assumeTrue(new File("/bin/bash").canExecute(), "there is no bash here to limit the files");
        new SmallProject(folder);
        Process process = start(new ProcessBuilder("/bin/bash", "-c", "ulimit -n 256 && exec \"$@\"", "bash", JAVA, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), FewFiles.class.getName()));
        List<String> told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();

        assertThat(process.waitFor()).as(String.join("\n", told)).isZero();
        assertThat(told).hasSize(10).allSatisfy(line -> assertThat(line).isIn("0 written: out/2010-06-01-M2",
                "2 This cannot go on: the system lets this command open no more files. Nothing was left half-written; let more be open with “ulimit -n 1024”, and give the command again.",
                "2 The findings cannot be written to out: the system lets this command open no more files. Nothing was left half-written; let more be open with “ulimit -n 1024”."));
        assertThat(told.get(0)).startsWith("2 This cannot go on");
        assertThat(told.get(9)).startsWith("0 ");
    }

    @Test
    void a_result_that_is_printed_where_there_is_no_room_is_not_taken_for_whole() throws Exception {
        assumeTrue(new File("/dev/full").canWrite(), "there is no full device here");
        new SmallProject(folder);
        Process process = new ProcessBuilder(JAVA, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Pacta.class.getName(), "norms", "--rules", "rules", "--facts", "facts").directory(folder.toFile())
                .redirectOutput(new File("/dev/full")).start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(told).isEqualTo(2);
        assertThat(told).isEqualTo("The result is not printed to its end: the disk is full. What is there is not the whole; give the command again with room for it.\n");
    }
}
