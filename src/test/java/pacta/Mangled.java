package pacta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What fuzzing does to a file: it takes out, doubles, swaps, replaces or adds a word, again and again. */
public final class Mangled {

    private static final Pattern WORD = Pattern.compile("[\\w$]+|\"[^\"\n]*\"|[^\\w\\s]+|\\s+");

    private record Edit(int where, int what, String piece) {
    }

    private Mangled() {
    }

    /** Some edits that put in some of these pieces. */
    public static Arbitrary<UnaryOperator<String>> by(List<String> pieces, int most) {
        Arbitrary<Edit> edit = Combinators.combine(Arbitraries.integers().between(0, 1_000_000), Arbitraries.integers().between(0, 4), Arbitraries.of(pieces)).as(Edit::new);
        return edit.list().ofMaxSize(most).map(edits -> text -> edited(text, edits));
    }

    /** A file as it is before. */
    public static String sound(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String edited(String text, List<Edit> edits) {
        List<String> words = new ArrayList<>(WORD.matcher(text).results().map(m -> m.group()).toList());
        for (Edit e : edits) {
            int at = e.where() % words.size();
            switch (e.what()) {
                case 0 -> words.set(at, "");
                case 1 -> words.add(at, words.get(at));
                case 2 -> words.set(at, words.set((at + 2) % words.size(), words.get(at)));
                case 3 -> words.set(at, e.piece());
                default -> words.add(at, e.piece());
            }
        }
        return String.join("", words);
    }
}
