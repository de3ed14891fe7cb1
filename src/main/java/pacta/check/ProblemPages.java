package pacta.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages that explain the kinds of problem, one for each code; they are resources of the program, {@code problems/Y001.md} and so on. */
public final class ProblemPages {

    private final Map<String, ProblemPage> byCode = new TreeMap<>();

    private ProblemPages() {
    }

    /** The pages that ship with the program. */
    public static ProblemPages ofTheProgram() {
        ProblemPages pages = new ProblemPages();
        try {
            URI folder = ProblemPages.class.getResource("/pacta/problems").toURI();
            if (folder.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                    pages.read(jar.getPath("/pacta/problems"));
                }
            } else {
                pages.read(Path.of(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has a proper address", e);
        }
        return pages;
    }

    private void read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path p : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                String code = p.getFileName().toString().replace(".md", "");
                String text = Files.readString(p).replaceFirst("^# ", "");
                String title = text.lines().findFirst().orElse("").replaceFirst("^" + code + "\\s*", "");
                byCode.put(code, new ProblemPage(code, title, text));
            }
        }
    }

    /** The page of that code, in capitals or not. */
    public Optional<ProblemPage> page(String code) {
        return Optional.ofNullable(byCode.get(code.toUpperCase(Locale.ROOT)));
    }

    /** All pages by code. */
    public List<ProblemPage> all() {
        return List.copyOf(byCode.values());
    }

    /** All codes in order. */
    public Collection<String> codes() {
        return List.copyOf(byCode.keySet());
    }
}
