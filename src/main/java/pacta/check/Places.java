package pacta.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pacta.yaml.Problem;

/** Where the files are that problems call “rules/…” and “facts/…”. */
public final class Places {

    private final Path rules;
    private final Path facts;
    private final Map<String, List<String>> lines = new HashMap<>();

    public Places(Path rules, Path facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** What messages call a folder. */
    static String nameOf(Path folder) {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    /** The address of a file: as seen from the working directory if it lies below it, otherwise in full. */
    String address(String file) {
        try {
            return of(file).map(p -> Path.of("").toUri().relativize(p.toUri()).toString()).orElse(new URI(null, null, file, null).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path can be written as an address: " + file, e);
        }
    }

    private Optional<Path> of(String file) {
        return Stream.of(rules, facts).filter(folder -> file.startsWith(nameOf(folder) + "/"))
                .map(folder -> folder.resolve(file.substring(nameOf(folder).length() + 1))).filter(Files::exists).findFirst();
    }

    /** The same problem with the line that it is about, where only its number was known. */
    Problem withLine(Problem p) {
        if (p.line() <= 0 || !p.text().isEmpty()) {
            return p;
        }
        List<String> all = lines.computeIfAbsent(p.file(), file -> of(file).map(Places::read).orElse(List.of()));
        String text = p.line() <= all.size() ? all.get(p.line() - 1) : "";
        return new Problem(p.code(), p.file(), p.line(), p.column(), text, p.message(), p.suggestion());
    }

    private static List<String> read(Path path) {
        try {
            return new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
