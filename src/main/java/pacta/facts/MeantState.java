package pacta.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pacta.yaml.Nearest;

/** Which State somebody meant who wrote another code, the code of two letters, or the name. Names are those that Java knows for ISO 3166. */
public final class MeantState {

    private static final Map<String, Locale> COUNTRIES = Arrays.stream(Locale.getISOCountries()).map(two -> new Locale("", two))
            .collect(Collectors.toMap(Locale::getISO3Country, l -> l, (a, b) -> a));

    private MeantState() {
    }

    /** “Did you mean X?”, with up to three of the codes, the most plausible ones; or what is known of the codes alone. */
    public static String suggestion(String written, Collection<String> codes) {
        String said = letters(written);
        List<Predicate<String>> reasons = List.of(
                c -> said.equals(letters(c)) || said.equals(letters(two(c))) || said.equals(letters(name(c))),
                c -> said.length() >= 4 && letters(name(c)).startsWith(said),
                c -> sorted(said).equals(sorted(letters(c))),
                c -> said.length() == 3 && letters(name(c)).startsWith(said),
                c -> said.length() == 3 && isWithin(said, letters(name(c))));
        for (Predicate<String> reason : reasons) {
            List<String> meant = codes.stream().filter(reason).sorted(Comparator.<String>comparingInt(c -> name(c).length()).thenComparing(Comparator.naturalOrder())).limit(3).toList();
            if (!said.isEmpty() && !meant.isEmpty()) {
                return "Did you mean " + String.join(" or ", meant) + "?";
            }
        }
        return Nearest.suggestion(written, codes);
    }

    private static String name(String code) {
        return COUNTRIES.containsKey(code) ? COUNTRIES.get(code).getDisplayCountry(Locale.ENGLISH) : "";
    }

    private static String two(String code) {
        return COUNTRIES.containsKey(code) ? COUNTRIES.get(code).getCountry() : "";
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static String sorted(String text) {
        return text.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Whether the letters stand in the name in this order, the first of them first, as in most codes. */
    private static boolean isWithin(String code, String name) {
        int at = 0;
        for (char c : name.toCharArray()) {
            if (at < code.length() && code.charAt(at) == c) {
                at++;
            } else if (at == 0) {
                return false;
            }
        }
        return at == code.length();
    }
}
