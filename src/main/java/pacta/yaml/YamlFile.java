package pacta.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import pacta.yaml.YamlNode.Entry;
import pacta.yaml.YamlNode.Listing;
import pacta.yaml.YamlNode.Mapping;
import pacta.yaml.YamlNode.Scalar;

/** One YAML file: UTF-8, one document, no tabs, no anchors, every key once. Whatever is otherwise becomes a {@link Problem}. */
public final class YamlFile {

    /** The largest file that is read, in bytes. */
    public static final long LARGEST = 8L * 1024 * 1024;

    private static final int DEEPEST = 30;
    /** Some fifty times what the fullest file of the register holds; more would fill the memory. */
    private static final int MOST_VALUES = 500_000;
    /** So many are told of one file; nobody reads on, and they would fill the memory. */
    private static final int MOST_PROBLEMS = 1_000;
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST + 5).build()).loaderOptions(largest()).build();

    private final String name;
    private final String text;
    private final Problems problems;
    private List<String> lines;
    private int values;
    private int told;
    private int lineOfSigns;
    private int[] signs = {};

    private static LoaderOptions largest() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit((int) LARGEST);
        return options;
    }

    private YamlFile(String name, String text, Problems problems) {
        this.name = name;
        this.text = text;
        this.problems = problems;
    }

    /** Opens a file; empty, with a problem noted, if it cannot be read as text. */
    public static Optional<YamlFile> open(Path path, String name, Problems problems) {
        if (Files.isDirectory(path)) {
            problems.add("Y003", name, "this is a folder, but a file belongs here", "Take the folder away, or give it another name.");
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            problems.add("Y002", name, "there is no such file", "Add it, or name the right folder with --rules or --facts.");
            return Optional.empty();
        }
        try {
            if (UsualFile.leadsOut(path, name)) {
                problems.add("Y026", name, "this is a link that leads out of the folder that is read", "Put the file itself in this place.");
                return Optional.empty();
            }
            if (!UsualFile.is(path)) {
                Folder.unreadable(name, "it is a pipe or a device", problems);
                return Optional.empty();
            }
            if (Files.size(path) > LARGEST) {
                problems.add("Y001", name, "the file is larger than " + LARGEST / (1024 * 1024) + " MB; no dossier or register is",
                        "Check that it is the right file, and split it if it is.");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), name, problems).map(t -> new YamlFile(name, t, problems));
        } catch (IOException e) {
            Folder.unreadable(name, e, problems);
            return Optional.empty();
        }
    }

    /** A file that is already in memory. */
    public static YamlFile of(String text, String name, Problems problems) {
        return new YamlFile(name, text, problems);
    }

    private static Optional<String> decode(byte[] bytes, String name, Problems problems) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            problems.add(new Problem("Y005", name, 1, 1, "", "the file begins with a byte order mark",
                    "Save it as “UTF-8” rather than “UTF-8 with BOM”."));
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            int line = 1;
            int lineStart = 0;
            int bad = firstBadByte(bytes);
            for (int i = 0; i < bad; i++) {
                if (bytes[i] == '\n') {
                    line++;
                    lineStart = i + 1;
                }
            }
            String before = new String(bytes, lineStart, bad - lineStart, StandardCharsets.UTF_8);
            problems.add(new Problem("Y006", name, line, before.length() + 1, before, "the file is not UTF-8 from here on",
                    "Save it again with the encoding UTF-8."));
            return Optional.empty();
        }
    }

    private static int firstBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(bytes.length);
        decoder.decode(in, out, true);
        return in.position();
    }

    /** What the file holds; empty, with problems noted, if it is no proper YAML or holds nothing. */
    public Optional<Mapping> read() {
        int tab = indentingTab();
        if (tab > 0) {
            problem("Y007", tab, 1, "a tab stands where spaces belong", "Indent with spaces.");
            return Optional.empty();
        }
        if (NoYaml.noteUnseenBreak(this)) {
            return Optional.empty();
        }
        try (YAMLParser parser = YAML.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.add("Y008", name, "the file is empty", "Fill it or take it away.");
                return Optional.empty();
            }
            YamlNode root = node(parser, 1);
            if (parser.nextToken() != null) {
                problem("Y009", dashes(parser.currentTokenLocation().getLineNr()), 1, "a second document begins here; a file holds one", "Take out the line “---”.");
                return Optional.empty();
            }
            if (root instanceof Mapping mapping) {
                return Optional.of(mapping);
            }
            problem("Y010", root, "the file should begin with a key and a colon", "");
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            NoYaml.note(this, e);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is read without input or output", e);
        } catch (Unwanted e) {
            problems.add(e.problem);
        }
        return Optional.empty();
    }

    /** Proper YAML that is not wanted here; reading ends with it. */
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Unwanted(Problem problem) {
            super(null, null, false, false);
            this.problem = problem;
        }
    }

    private YamlNode node(YAMLParser parser, int depth) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        if (parser.isCurrentAlias() || sign(line, column) == '&') {
            throw new Unwanted(at("Y012", line, column, "anchors (&) and references (*) are not used here", "Write the value out."));
        }
        if (sign(line, column) == '!') {
            throw new Unwanted(at("Y025", line, column, "tags (!) are not used here", "Write the value alone; put it in quotes if the sign belongs to it."));
        }
        if (++values > MOST_VALUES) {
            throw new Unwanted(at("Y028", line, column, "more than 500,000 values stand in this file; none in a register holds as many", "Check that it is the right file, and split it if it is."));
        }
        if (depth > DEEPEST) {
            throw new Unwanted(at("Y014", line, column, "lists and fields are nested too deep here; nothing in a register is", "Count the brackets that open."));
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new Listing(items, line, column);
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, line, column, depth);
        }
        return scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText(), line, column);
    }

    private Scalar scalar(String text, int line, int column) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new Unwanted(at("Y027", line, column, "half of a sign stands here, written with a backslash; it cannot be shown or written", "Write the sign itself."));
        }
        return new Scalar(text, line, column);
    }

    /** The sign at a place, columns counted in code points as the parser does; a blank beyond the end of a line. */
    private int sign(int line, int column) {
        if (line != lineOfSigns) {
            // Kept for the next value of the same line: a file may be one line of millions of signs.
            signs = line >= 1 && line <= lines().size() ? lines().get(line - 1).codePoints().toArray() : new int[0];
            lineOfSigns = line;
        }
        return column >= 1 && column <= signs.length ? signs[column - 1] : ' ';
    }

    /** The line of three dashes at or above a line. */
    private int dashes(int line) {
        int at = Math.min(line, lines().size());
        while (at > 1 && !lines().get(at - 1).startsWith("---")) {
            at--;
        }
        return at;
    }

    private Mapping mapping(YAMLParser parser, int line, int column, int depth) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation at = parser.currentTokenLocation();
            Scalar key = scalar(parser.currentName(), at.getLineNr(), at.getColumnNr());
            parser.nextToken();
            Entry entry = new Entry(key, node(parser, depth + 1));
            Integer first = seen.putIfAbsent(key.text(), key.line());
            if (first != null && !Slips.isThousands(entry)) {
                problem("Y013", key, "“" + key.text() + "” stands here a second time; the first is in line " + first, "Keep one of them.");
            }
            entries.add(entry);
        }
        return new Mapping(entries, line, column);
    }

    private int indentingTab() {
        if (text.indexOf('\t') < 0) {
            return 0;
        }
        List<String> all = lines();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).matches(" *\\t.*")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Notes a problem at a node of this file. */
    public void problem(String code, YamlNode at, String message, String suggestion) {
        problem(code, at.line(), at.column(), message, suggestion);
    }

    /** Notes a problem at a place of this file. */
    public void problem(String code, int line, int column, String message, String suggestion) {
        told++;
        if (told <= MOST_PROBLEMS) {
            problems.add(at(code, line, column, message, suggestion));
        } else if (told == MOST_PROBLEMS + 1) {
            problems.add("Y029", name, "there are more than 1,000 problems in this file; the others are told when these are mended", "Check that it is the right file.");
        }
    }

    private Problem at(String code, int line, int column, String message, String suggestion) {
        String shown = line >= 1 && line <= lines().size() ? lines().get(line - 1) : "";
        return new Problem(code, name, line, column, shown, message, suggestion);
    }

    private List<String> lines() {
        if (lines == null) {
            lines = text.lines().toList();
        }
        return lines;
    }

    /** The text of the file, for what is looked up where it cannot be read as YAML. */
    public String text() {
        return text;
    }

    /** The name by which messages call the file. */
    public String name() {
        return name;
    }
}
