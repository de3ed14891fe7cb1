package pacta.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits of a rule, a fact and a norm in turn, each of them sound, taken back, broken and mended; then of the next rule, fact and norm. */
final class Edits {

    /** How a kind of file is edited soundly, and how it is broken. */
    private record Way(List<Path> files, Pattern place, String sound, String broken) {

        String edited(String text, int which, String replacement) {
            Matcher m = place.matcher(text);
            List<String> all = m.results().map(r -> r.group()).toList();
            int at = which % all.size();
            m.reset();
            for (int i = 0; i <= at; i++) {
                m.find();
            }
            StringBuilder out = new StringBuilder(text.substring(0, m.start()));
            return out.append(place.matcher(m.group()).replaceFirst(replacement)).append(text.substring(m.end())).toString();
        }
    }

    private final List<Way> ways;
    private int number;
    private Path open;
    private String before = "";

    Edits(Path rules, Path facts) throws IOException {
        this.ways = List.of(
                way(rules, ".drl", "\\.(\" \\)\\s*\nend)", ", edited.$1", ".\" \nend"),
                way(facts.resolve("states"), ".yaml", "([{,] )held: (\\d+)", "$1held: 1$2", "$1hold: $2"),
                way(rules.resolve("register"), ".yaml", "asks: (\"?)(\\w)", "asks: $1Soon $2", "ask: $1$2"));
    }

    private static Way way(Path folder, String ending, String place, String sound, String broken) throws IOException {
        Pattern pattern = Pattern.compile(place);
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(p -> p.toString().endsWith(ending)).sorted().toList();
            List<Path> fit = files.stream().filter(p -> pattern.matcher(read(p)).find()).toList();
            return new Way(fit, pattern, sound, broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the next edit is to be answered with. */
    enum Kind {
        SOUND, TAKEN_BACK, BROKEN, MENDED
    }

    Kind next() {
        return Kind.values()[number % 4];
    }

    /** Saves the next edit; the file. */
    Path save() throws IOException {
        Kind kind = next();
        Way way = ways.get(number / 4 % ways.size());
        int round = number / 4 / ways.size();
        if (kind == Kind.SOUND || kind == Kind.BROKEN) {
            open = way.files().get(round % way.files().size());
            before = Files.readString(open);
            Files.writeString(open, way.edited(before, round / way.files().size(), kind == Kind.SOUND ? way.sound() : way.broken()));
        } else {
            Files.writeString(open, before);
        }
        number++;
        return open;
    }
}
