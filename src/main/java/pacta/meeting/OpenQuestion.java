package pacta.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.norms.Norm;
import pacta.norms.NormRegister;

/**
 * A question that nothing on file answers, asked of one State or of several alike.
 *
 * @param whom who can tell, as the register says: “The United Nations Secretariat or the State”, with {@link #THE_STATE} for a State's name; empty if it does not
 * @param words the question; {@link #THE_STATE} stands where the States' names stood, if it is asked of several
 * @param owed whether the register says that the norm owes an answer, so that the question is a finding
 * @param asked the assessments that it comes from, in the order in which they were given
 */
public record OpenQuestion(Norm norm, String whom, String words, boolean owed, List<Assessment> asked) {

    /** Stands in a question for the name of each State that it is asked of. */
    public static final String THE_STATE = "[State]";

    private static final String CAN_TELL = " can tell.";

    public OpenQuestion {
        asked = List.copyOf(asked);
    }

    private record Key(String whom, String words) {

        private static Key of(Assessment a, String name) {
            // A name may be the beginning of another's: it counts as a whole word only.
            String text = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(a.message().strip()).replaceAll(Matcher.quoteReplacement(THE_STATE));
            int last = Math.max(text.lastIndexOf("? "), text.lastIndexOf(". ")) + 1;
            boolean told = last > 0 && text.endsWith(CAN_TELL);
            String whom = told ? text.substring(last, text.length() - CAN_TELL.length()).strip() : "";
            return new Key(whom.endsWith(",") ? whom.substring(0, whom.length() - 1) : whom, told ? text.substring(0, last) : text);
        }
    }

    /**
     * The questions behind all assessments that are unknown, in the order of the register.
     *
     * @param inSentence the name of a State, given by its code, as a sentence has it
     */
    public static List<OpenQuestion> of(List<Assessment> assessments, NormRegister norms, UnaryOperator<String> inSentence) {
        List<OpenQuestion> out = new ArrayList<>();
        for (Norm norm : norms.all()) {
            Map<Key, List<Assessment>> alike = new LinkedHashMap<>();
            assessments.stream().filter(a -> a.verdict() == VerdictKind.UNKNOWN && a.norm().equals(norm.id()))
                    .forEach(a -> alike.computeIfAbsent(Key.of(a, inSentence.apply(a.state())), k -> new ArrayList<>()).add(a));
            alike.forEach((key, asked) -> out.add(new OpenQuestion(norm, key.whom, asked.size() == 1 ? key.words.replace(THE_STATE, inSentence.apply(asked.get(0).state())) : key.words, norm.owesAnswer(), asked)));
        }
        return out;
    }
}
