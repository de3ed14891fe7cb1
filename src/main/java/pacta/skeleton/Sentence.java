package pacta.skeleton;

/** Checks texts that people type on the command line and that go into files as they are. */
final class Sentence {

    private static final int LONGEST = 160;
    private static final int FEWEST_WORDS = 3;

    private Sentence() {
    }

    /** A text of one line, such as a title. */
    static String line(String what, String text) {
        String plain = text.strip();
        if (plain.isEmpty()) {
            throw new CannotAdd(what + " is empty.");
        }
        if (plain.chars().anyMatch(Character::isISOControl) || plain.contains("\u2028") || plain.contains("\u2029")) {
            throw new CannotAdd(what + " has a line break or another control character in it. Write it on one line.");
        }
        if (plain.length() > LONGEST) {
            throw new CannotAdd(what + " has " + plain.length() + " characters; " + LONGEST + " are the most. Say it in fewer words.");
        }
        return plain;
    }

    /** The name of a rule. */
    static String ofRule(String text) {
        String name = line("The name of the rule", text);
        if (name.matches(".*[\"\\\\“”„«»].*")) {
            throw new CannotAdd("The name of the rule has a quotation mark or a backslash in it: " + name + "\nLeave them out; the name itself stands in quotation marks.");
        }
        if (name.split("\\s+").length < FEWEST_WORDS || !Character.isUpperCase(name.codePointAt(0)) && !Character.isDigit(name.codePointAt(0))) {
            throw new CannotAdd("“" + name + "” is no sentence. A rule's name is a sentence that is true when the rule fires and begins with a capital letter, such as “Stock is still held after the deadline”.");
        }
        return name.replaceAll("\\.$", "");
    }
}
