package pacta.language;

/** What kind of value an expression has. */
public enum ValueKind {
    TEXT("a text"), NUMBER("a number"), TRUTH("true or false"), DAY("a day"), DATE("a date of a fact"), LIST("a list"), FACT("a fact"), ANY("a value"),
    /** An error has been told already; nothing more is said of what is built on it. */
    WRONG("a value");

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    /** For a message: “a day”. */
    public String words() {
        return words;
    }
}
