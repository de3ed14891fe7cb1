package pacta.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Another process that writes into a folder until its standard input ends, or until it is killed. Says “in” once it is at it. */
final class OtherProcess {

    private OtherProcess() {
    }

    static Process in(Path folder) throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                OtherProcess.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.getInputStream().read() != 'i') {
            throw new IllegalStateException("the other process did not begin");
        }
        return process;
    }

    public static void main(String[] args) throws IOException {
        WholeFolder.write(Path.of(args[0]), "run", fresh -> {
            Files.writeString(fresh.resolve("a"), "theirs");
            System.out.print("in");
            System.out.flush();
            while (System.in.read() >= 0) {
                Files.writeString(fresh.resolve("b"), "theirs");
            }
        }, told -> { });
    }
}
