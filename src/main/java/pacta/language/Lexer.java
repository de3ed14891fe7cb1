package pacta.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacta.language.Token.Kind;
import pacta.yaml.Printable;

/**
 * Cuts a rule file into tokens. What stands between them, spaces and comments, means nothing; {@link #plain()} is the file with nothing but its tokens,
 * each where it stood. From it come the texts of conditions, so that Drools reads what was read here and no more.
 */
final class Lexer {

    private static final List<String> SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", "=<", "=>", "<>", ":=", "(", ")", "{", "}", "[", "]", ",", ";", ":", ".", "<",
            ">", "=", "!", "+", "-", "*", "/", "%", "@", "&", "|", "?", "#", "~", "^");
    private static final int LONGEST_NUMBER = 15;
    /** Signs that run together into one, as in other languages; “--” is one sign there, and none here. */
    private static final String RUN = ":=!<>&|+-*/%^~?#";
    private static final Set<Character> SPACES = Set.of(' ', '\t', '\n', '\r');

    private final SourceText source;
    private final String text;
    private final char[] plain;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean sound = true;

    Lexer(SourceText source) {
        this.source = source;
        this.text = source.text();
        this.plain = new char[text.length()];
    }

    /** All tokens, the last one of kind {@link Kind#END}. */
    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                plain[at++] = '\n';
                line++;
                lineStart = at;
            } else if (c == '\r' && !text.startsWith("\r\n", at)) {
                blank(at + 1);
            } else if (SPACES.contains(c)) {
                plain[at++] = ' ';
            } else if (text.startsWith("//", at)) {
                blank(endOfLine());
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == '"') {
                quoted();
            } else if (isLetter(c) || c == '$') {
                run(c == '$' ? Kind.VARIABLE : Kind.WORD);
            } else if (isDigit(c)) {
                number();
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Kind.END, "", new Place(line, at - lineStart + 1), at, at));
        return tokens;
    }

    /** The file without comments; of the same length, with each token where it stood. Call it after {@link #tokens()}. */
    String plain() {
        return new String(plain);
    }

    /** Whether every character could be read. */
    boolean isSound() {
        return sound;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            wrong("R005", "a comment begins here and does not end", "Close it with */, or begin each of its lines with //.");
            blank(text.length());
            return;
        }
        blank(end + 2);
    }

    /** Goes on to a place and leaves nothing of what lies between. */
    private void blank(int to) {
        for (; at < to; at++) {
            if (hidden(text.charAt(at)) || text.charAt(at) == '\r' && !text.startsWith("\r\n", at)) {
                wrong("R004", "an invisible character stands here", "Delete it and write the line again.");
            }
            boolean newLine = text.charAt(at) == '\n';
            plain[at] = newLine ? '\n' : ' ';
            if (newLine) {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void quoted() {
        int end = endOfLine();
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                add(Kind.TEXT, text.substring(at + 1, i), i + 1);
                return;
            }
            if (text.startsWith("@{", i) || text.startsWith("${", i)) {
                unreadable(i, "“" + text.substring(i, i + 2) + "” has no place in a text", "In a sentence, {$name} stands for what a condition has bound.");
            }
            if (c == '\\' || hidden(c)) {
                unreadable(i, c == '\\' ? "a backslash has no place in a text" : "an invisible character stands here",
                        c == '\\' ? "Write the character itself; for quotes inside a text, write “ and ”." : "Delete it and write the line again.");
                i += c == '\\' ? 1 : 0;
            }
        }
        wrong("R003", "a text begins here and does not end on its line", "Close it with \" where it ends.");
        add(Kind.TEXT, text.substring(at + 1, end).stripTrailing(), end);
    }

    private void run(Kind kind) {
        int end = at + 1;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        add(kind, text.substring(at, end), end);
    }

    private void number() {
        Optional<Elsewhere> other = Elsewhere.number(text, at);
        if (other.isPresent()) {
            wrong(other.get().code(), other.get().message(), other.get().suggestion());
            add(Kind.NUMBER, text.substring(at, other.get().end()), other.get().end());
            return;
        }
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            end++;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        if (end < text.length() && isLetter(text.charAt(end))) {
            wrong("R004", "a number cannot go on with a letter", "Write the number alone; a name begins with a letter.");
        }
        String shown = text.substring(at, end);
        if (shown.length() > LONGEST_NUMBER || shown.length() > 1 && shown.charAt(0) == '0' && shown.charAt(1) != '.') {
            boolean grouped = at > 1 && text.charAt(at - 1) == ',' && isDigit(text.charAt(at - 2));
            wrong("R004", grouped ? "a number has no comma in it" : shown.charAt(0) == '0' ? "a number begins with 0" : "a number has more than " + LONGEST_NUMBER + " digits",
                    grouped ? "Write thousands without marks, 1000; between numbers of a list write a comma and a blank." : "Write it without leading zeros, and no longer than it needs to be.");
        }
        add(Kind.NUMBER, text.substring(at, end), end);
    }

    private void sign(char c) {
        Optional<Elsewhere> other = text.substring(lineStart, at).isBlank() ? Elsewhere.comment(text, at) : Optional.empty();
        if (other.isPresent()) {
            wrong(other.get().code(), other.get().message(), other.get().suggestion());
            blank(endOfLine());
            return;
        }
        int end = at;
        while (end < text.length() && RUN.indexOf(text.charAt(end)) >= 0 && !text.startsWith("//", end) && !text.startsWith("/*", end)) {
            end++;
        }
        if (end - at > 1 && !SIGNS.contains(text.substring(at, end))) {
            wrong("R012", "“" + text.substring(at, end) + "” means nothing here", "Write ==, !=, <, <=, > or >=, and a blank between signs.");
            add(Kind.SIGN, text.substring(at, end), end);
            return;
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, sign, at + sign.length());
                return;
            }
        }
        if (isCurly(c) || c == '\'') {
            otherQuotes(c);
            return;
        }
        unknown(c);
        plain[at] = ' ';
        at++;
        if (Character.isHighSurrogate(c) && at < text.length()) {
            plain[at++] = ' ';
        }
    }

    private void unknown(char c) {
        String shown = text.substring(at, at + Character.charCount(text.codePointAt(at)));
        if (hidden(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            wrong("R004", "an invisible character stands here", "Delete it and write a blank.");
        } else if (Elsewhere.sign(c).isPresent()) {
            wrong("R012", "“" + shown + "” cannot be read here", "Write " + Elsewhere.sign(c).get() + " instead.");
        } else {
            wrong("R004", "“" + shown + "” has no place here", c == '\\' ? "Take the backslash out." : "Delete it; letters of other scripts may stand only inside texts and comments.");
        }
    }

    /** A text in curly quotes, as word processors make them, is told once and then read as if it were straight. */
    private void otherQuotes(char open) {
        wrong("R002", open == '\'' ? "single quotes" : "curly quotes", "Use straight double ones: \"");
        int end = endOfLine();
        int close = at + 1;
        while (close < end && !isCurly(text.charAt(close)) && text.charAt(close) != '"' && text.charAt(close) != '\'') {
            close++;
        }
        if (close < end) {
            add(Kind.TEXT, text.substring(at + 1, close), close + 1);
        } else {
            plain[at++] = ' ';
        }
    }

    private void add(Kind kind, String shown, int end) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        if (last != null && last.end() == at && kind != Kind.SIGN && !last.is(Kind.SIGN)) {
            wrong("R011", "a blank is missing between " + last.inWords() + " and what follows", "Write a blank, or the comma or sign that belongs there.");
        }
        tokens.add(new Token(kind, shown, new Place(line, at - lineStart + 1), at, end));
        for (; at < end; at++) {
            plain[at] = text.charAt(at);
        }
    }

    private void wrong(String code, String message, String suggestion) {
        sound = false;
        source.unreadable(code, new Place(line, at - lineStart + 1), message, suggestion);
    }

    private void unreadable(int where, String message, String suggestion) {
        sound = false;
        source.unreadable("R004", new Place(line, where - lineStart + 1), message, suggestion);
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isCurly(char c) {
        return "“”„‟«»‘’‚‛".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Control characters, and those that change the direction of writing or cannot be seen: a reader sees another rule than the program does. */
    private static boolean hidden(char c) {
        return Printable.isObeyed(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
