package pacta.skeleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text to which lines are added; all others stay as they are, byte for byte. */
record TextFile(String content) {

    /** Reads a file, which must be UTF-8. */
    static TextFile read(Path file) {
        try {
            return new TextFile(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return content.lines().toList();
    }

    /** A line, from 1. */
    String line(int number) {
        return lines().get(number - 1);
    }

    /** The line that the text would get if it were added at the end. */
    int afterLast() {
        return lines().size() + 1;
    }

    /** The same with lines added before a line, or at the end; they end as the lines of the file do. */
    TextFile with(int line, String added) {
        String lineBreak = content.contains("\r\n") ? "\r\n" : "\n";
        int at = 0;
        for (int i = 1; i < line && at < content.length(); i++) {
            int next = content.indexOf('\n', at);
            at = next < 0 ? content.length() : next + 1;
        }
        boolean open = at > 0 && content.charAt(at - 1) != '\n';
        return new TextFile(content.substring(0, at) + (open ? lineBreak : "") + added.replace("\n", lineBreak) + content.substring(at));
    }

    /** The first line that holds the text, from 1. */
    int lineOf(String text) {
        List<String> all = lines();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains(text)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The number of the line after the last one before {@code line} that is neither blank nor a comment. */
    int afterText(int line) {
        int at = line;
        while (at > 1 && line(at - 1).strip().matches("|#.*")) {
            at--;
        }
        return at;
    }
}
