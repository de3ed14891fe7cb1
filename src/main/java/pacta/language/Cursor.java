package pacta.language;

import java.util.List;
import pacta.language.Token.Kind;

/** Goes through the tokens of a file, and says what is wrong where it cannot go on. */
final class Cursor {

    /** Reading cannot go on here; the problem has been noted. */
    static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stuck() {
            super(null, null, false, false);
        }
    }

    private final SourceText source;
    private final List<Token> tokens;
    private final String plain;
    private int at;

    /** @param plain the file without comments, each token where it stood */
    Cursor(SourceText source, List<Token> tokens, String plain) {
        this.source = source;
        this.tokens = tokens;
        this.plain = plain;
    }

    Token now() {
        return tokens.get(at);
    }

    Token ahead(int steps) {
        return tokens.get(Math.min(at + steps, tokens.size() - 1));
    }

    /** The token before this one; this one if it is the first. */
    Token before() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** Whether the token before the one before this ends here, so that nothing stands between. */
    boolean endedAt(int start) {
        return at > 1 && tokens.get(at - 2).end() == start;
    }

    boolean atEnd() {
        return now().is(Kind.END);
    }

    Token take() {
        Token t = now();
        if (!t.is(Kind.END)) {
            at++;
        }
        return t;
    }

    /** Goes on if the sign or word stands here. */
    boolean took(String sign) {
        if (now().is(sign)) {
            take();
            return true;
        }
        return false;
    }

    boolean nowIs(String sign) {
        return now().is(sign);
    }

    /** Whether this token is the first of its line. */
    boolean beginsLine() {
        return at == 0 || before().place().line() < now().place().line();
    }

    /** A closing bracket; where it is missing, the place is the end of what it should close. */
    void close(String bracket) {
        if (took(bracket)) {
            return;
        }
        if (now().is(")") || now().is("}") || now().is("]")) {
            throw stuck("R010", now().place(), "“" + now().text() + "” stands where “" + bracket + "” belongs", "");
        }
        if (now().is("=")) {
            throw stuck("R012", now().place(), "“=” does not compare", "Write == for “is”.");
        }
        if (now().is(";")) {
            throw stuck("R011", now().place(), "“;” stands where a comma belongs", "Write a comma.");
        }
        if (!beginsLine() && (now().is(Kind.TEXT) || now().is(Kind.VARIABLE) || now().is(Kind.NUMBER))) {
            throw stuck("R011", now().place(), "a comma is missing before " + now().inWords(), "");
        }
        throw stuck("R010", beginsLine() ? source.endOf(before().place().line()) : now().place(), "“" + bracket + "” is missing here", "Close what was opened before it.");
    }

    void open(String bracket, String after) {
        if (!took(bracket)) {
            throw stuck("R010", now().place(), "“" + bracket + "” is missing after " + after, "");
        }
    }

    Stuck stuck(String code, Place place, String message, String suggestion) {
        source.problem(code, place, message, suggestion);
        return new Stuck();
    }

    /** Goes on to the next token that begins its line with one of these words, or to the end of the file. */
    void skipTo(List<String> words) {
        while (!atEnd() && !(beginsLine() && now().is(Kind.WORD) && words.contains(now().text()))) {
            take();
        }
    }

    /** What stands from this token on to the one before the present one; blanks where there are comments. */
    String since(Token first) {
        return plain.substring(first.start(), before().end());
    }

    SourceText source() {
        return source;
    }
}
