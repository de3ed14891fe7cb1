package pacta.skeleton;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text under {@code pacta/skeleton} with places such as {@code {{name}}}. */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/pacta/skeleton/" + name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its places filled. A place that stands alone in its line and is filled with nothing takes its line away. */
    String filled(Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        for (String line : text.lines().toList()) {
            String done = PLACE.matcher(line).replaceAll(m -> Matcher.quoteReplacement(values.get(m.group(1))));
            if (!done.isBlank() || line.isBlank()) {
                out.append(done.stripTrailing()).append('\n');
            }
        }
        return out.toString();
    }

    /** A text as YAML takes it, in double quotes. */
    static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
