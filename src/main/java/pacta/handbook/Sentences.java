package pacta.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** What words of rules mean; a resource of the program. */
final class Sentences {

    private final Properties byWord = new Properties();

    private Sentences() {
    }

    static Sentences ofTheProgram() {
        Sentences out = new Sentences();
        try (InputStream in = Sentences.class.getResourceAsStream("/pacta/handbook/sentences.properties")) {
            out.byWord.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** The sentence for a word, such as “verb.due”; empty if there is none. */
    String of(String word) {
        return byWord.getProperty(word, "");
    }

    Set<String> words() {
        return byWord.stringPropertyNames();
    }
}
