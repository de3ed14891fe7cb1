package pacta.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something written as one writes it elsewhere, in letters or in other languages, and what to write instead.
 *
 * @param end just behind it
 */
record Elsewhere(String code, int end, String message, String suggestion) {

    private static final Map<Character, String> SIGNS = Map.of('≥', ">=", '≤', "<=", '≠', "!=", '−', "-", '–', "-", '—', "-", '×', "*", '÷', "/", '¬', "not");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_AS_SPOKEN = Pattern.compile("\\d{1,2}([./])\\d{1,2}\\1\\d{4}(?!\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:['’]\\d{3})+(?!\\d)");
    private static final List<String> COMMENTS = List.of("#", "--", "<!--");

    /** A day or number that begins at this place. */
    static Optional<Elsewhere> number(String text, int at) {
        Matcher day = DAY.matcher(text).region(at, text.length());
        if (day.lookingAt()) {
            String meant = "LocalDate.of( " + day.group(1) + ", " + Integer.parseInt(day.group(2)) + ", " + Integer.parseInt(day.group(3)) + " )";
            return Optional.of(new Elsewhere("R032", day.end(), "a day is not written “" + day.group() + "” here", "Write " + meant + "."));
        }
        Matcher spoken = DAY_AS_SPOKEN.matcher(text).region(at, text.length());
        if (spoken.lookingAt()) {
            return Optional.of(new Elsewhere("R032", spoken.end(), "a day is not written “" + spoken.group() + "” here", "Write LocalDate.of( year, month, day )."));
        }
        Matcher thousands = THOUSANDS.matcher(text).region(at, text.length());
        return thousands.lookingAt() ? Optional.of(new Elsewhere("R004", thousands.end(), "a number is written without marks between its digits",
                "Write " + thousands.group().replaceAll("\\D", "") + ".")) : Optional.empty();
    }

    /** A comment that begins at this place, the first on its line. */
    static Optional<Elsewhere> comment(String text, int at) {
        return COMMENTS.stream().filter(m -> text.startsWith(m, at)).findFirst()
                .map(mark -> new Elsewhere("R005", at + mark.length(), "“" + mark + "” begins no comment here", "Write // before a comment."));
    }

    /** What a sign means that rules write with others. */
    static Optional<String> sign(char c) {
        return Optional.ofNullable(SIGNS.get(c));
    }
}
