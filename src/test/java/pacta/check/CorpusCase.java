package pacta.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.yaml.YamlFile;

/**
 * A sound register of two States with some files replaced by broken ones. Beside these, {@code case.txt} holds what files cannot: lines “remove”, “folder”,
 * “file”, “pipe”, “enlarge” and “link”, each with a path, “repeat” with a path, a count and
 * a line to add as often; and “expect” with a code and a place, or with the first and the last line of many.
 */
final class CorpusCase {

    static final Path CORPUS = Path.of("src/test/resources/corpus/data");

    private final Path source;
    private final Path target;

    CorpusCase(String name, Path target) {
        this.source = CORPUS.resolve(name);
        this.target = target;
    }

    /** The names of all cases; each begins with the code that it shows. */
    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).map(p -> p.getFileName().toString()).filter(n -> !n.equals("base")).sorted().toList();
        }
    }

    /** Copies the sound register. */
    void writeSound() throws IOException {
        copy(CORPUS.resolve("base"));
    }

    /** Copies the sound register and breaks it. */
    void write() throws IOException {
        writeSound();
        for (String[] words : lines()) {
            Path path = target.resolve(words[1]);
            switch (words[0]) {
                case "remove" -> remove(path);
                case "folder" -> Files.createDirectories(path);
                case "pipe" -> pipe(path);
                case "file" -> Files.createFile(path);
                case "link" -> Files.createSymbolicLink(path, Path.of(words[2]));
                case "enlarge" -> enlarge(path);
                case "repeat" -> Files.writeString(path, (words[3] + "\n").repeat(Integer.parseInt(words[2])), StandardOpenOption.APPEND);
                case "expect" -> { }
                default -> throw new IllegalStateException("case.txt of " + source + " says “" + words[0] + "”");
            }
        }
        copy(source);
    }

    /** The problems that must be found, as “CODE file:line”. */
    List<String> expected() throws IOException {
        return lines().stream().filter(w -> w[0].equals("expect")).flatMap(w -> places(w[2]).map(place -> w[1] + " " + place)).sorted().toList();
    }

    private static Stream<String> places(String place) {
        Matcher many = Pattern.compile("(.+:)(\\d+)-(\\d+)").matcher(place);
        return many.matches() ? IntStream.rangeClosed(Integer.parseInt(many.group(2)), Integer.parseInt(many.group(3))).mapToObj(line -> many.group(1) + line) : Stream.of(place);
    }

    private List<String[]> lines() throws IOException {
        return Files.readAllLines(source.resolve("case.txt")).stream().map(l -> l.split(" ")).toList();
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path p : walk.filter(f -> Files.isRegularFile(f) && !f.endsWith("case.txt")).toList()) {
                Path to = target.resolve(from.relativize(p).toString());
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(p));
            }
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path p : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }

    private static void pipe(Path path) throws IOException {
        try {
            assertThat(new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor()).as("mkfifo").isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void enlarge(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(YamlFile.LARGEST + 1);
        }
    }
}
