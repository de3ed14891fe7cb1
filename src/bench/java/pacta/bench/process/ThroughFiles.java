package pacta.bench.process;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A JVM that only reads the files that the program reads and writes the files that it wrote. */
public final class ThroughFiles {

    private ThroughFiles() {
    }

    /**
     * Reads and writes.
     *
     * @param args “bytes”, or “yaml” to take YAML files apart as well; the folder to write into; the output of the program, a file or a folder; the folders to read
     */
    public static void main(String[] args) throws IOException {
        boolean yaml = args[0].equals("yaml");
        YAMLFactory factory = yaml ? new YAMLFactory() : null;
        long read = 0;
        for (int i = 3; i < args.length; i++) {
            for (Path file : files(Path.of(args[i]))) {
                byte[] bytes = Files.readAllBytes(file);
                read += yaml && file.toString().endsWith(".yaml") ? words(factory, bytes) : bytes.length;
            }
        }
        Path written = Path.of(args[2]);
        for (Path file : files(written)) {
            Path copy = Path.of(args[1]).resolve(file.equals(written) ? file.getFileName() : written.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
        System.out.println(read);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Their number, so that none of them can be skipped. */
    private static long words(YAMLFactory factory, byte[] bytes) throws IOException {
        long count = 0;
        try (JsonParser parser = factory.createParser(bytes)) {
            while (parser.nextToken() != null) {
                count += parser.getText().length();
            }
        }
        return count;
    }
}
