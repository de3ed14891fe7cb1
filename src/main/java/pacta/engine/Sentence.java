package pacta.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.facts.PartialDate;

/** A message with places such as {@code {$held}} for what the rule has bound. */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\$\\w+)}");
    private static final String ON = "on ";

    private Sentence() {
    }

    /**
     * @param names for States that the rule has bound by their codes; a name that begins a sentence begins with a capital
     */
    static String of(String template, Function<String, Object> bound, StateNames names) {
        Matcher places = PLACE.matcher(template);
        StringBuilder out = new StringBuilder(2 * template.length());
        int told = 0;
        while (places.find()) {
            // Looked for from the place, as hundreds of thousands of sentences are written: a pattern that tries for “on” at each letter takes four times as long.
            boolean on = endsWithOn(template, told, places.start());
            int start = places.start() - (on ? ON.length() : 0);
            String words = place(on, named(bound.apply(places.group(1)), names));
            out.append(template, told, start).append(begins(template, start) ? capital(words) : words);
            told = places.end();
        }
        return out.append(template, told, template.length()).toString();
    }

    private static boolean endsWithOn(String template, int from, int to) {
        int at = to - ON.length();
        return at >= from && template.startsWith(ON, at) && (at == 0 || !Character.isLetterOrDigit(template.charAt(at - 1)));
    }

    /** A value as people read it, with the names of States for their codes. */
    static String inWords(Object value, StateNames names) {
        return inWords(named(value, names));
    }

    private static boolean begins(String template, int at) {
        return at == 0 || template.startsWith(". ", at - 2);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Codes of States become their names; a list becomes an enumeration in alphabetical order. */
    private static Object named(Object value, StateNames names) {
        if (value instanceof String code) {
            return names.inSentence(code);
        }
        if (value instanceof Collection<?> many) {
            return enumeration(many.stream().map(v -> v instanceof String code ? names.of(code) : inWords(named(v, names))).distinct().sorted().toList());
        }
        return value;
    }

    private static String enumeration(List<String> words) {
        if (words.size() < 2) {
            return words.isEmpty() ? "none" : words.get(0);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** Rules write “on {$day}”; where the source gives less than a day, the sentence says “in 2007” or “by 28 February 2010”. */
    private static String place(boolean on, Object value) {
        if (on) {
            return value instanceof PartialDate date ? date.whenInWords() : "on " + inWords(value);
        }
        return inWords(value);
    }

    static java.util.List<String> places(String template) {
        return PLACE.matcher(template).results().map(m -> m.group(1)).toList();
    }

    static String inWords(Object value) {
        if (value instanceof LocalDate day) {
            return PartialDate.inWords(day);
        }
        if (value instanceof PartialDate date) {
            return date.inWords();
        }
        if (value instanceof Long n) {
            return String.format(Locale.ENGLISH, "%,d", n);
        }
        if (value instanceof Double n) {
            BigDecimal plain = BigDecimal.valueOf(n).stripTrailingZeros();
            return String.format(Locale.ENGLISH, "%,." + Math.max(0, plain.scale()) + "f", plain);
        }
        return String.valueOf(value);
    }
}
