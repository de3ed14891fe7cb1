package pacta.language;

/**
 * A word, sign or value of a rule file.
 *
 * @param text as it stands in the file; of a text, what is between its quotes
 * @param start where it begins in the file, from 0
 * @param end where it has ended
 */
record Token(Kind kind, String text, Place place, int start, int end) {

    enum Kind {
        WORD, VARIABLE, TEXT, NUMBER, SIGN, END
    }

    boolean is(String sign) {
        return text.equals(sign) && kind != Kind.TEXT;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** As a message names it. */
    String inWords() {
        return kind == Kind.END ? "the end of the file" : kind == Kind.TEXT ? "\"" + text + "\"" : "“" + text + "”";
    }
}
