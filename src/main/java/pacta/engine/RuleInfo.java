package pacta.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pacta.language.Expression.Text;
import pacta.language.Rule;
import pacta.norms.Norm;

/**
 * Where a rule stands and what its metadata say.
 *
 * @param slug the name as findings' ids carry it: “stock-is-still-held-after-the-deadline”
 * @param norms the norms it concludes on; empty for a rule that serves many
 * @param decides what the norms have in common that a rule without norms of its own decides: “activities”, “measures”, “attestations”
 * @param basis on what its verdict rests, such as “presumed” or “self-declared”; empty if on the facts alone
 * @param severity how much its finding weighs; empty if as usual for its verdict
 * @param verb what it concludes
 * @param text the rule as it stands in its file
 * @param sees whose facts it sees: one State's, or those of all States together
 * @param tree the rule as it was read
 */
public record RuleInfo(String name, String slug, String file, int line, List<String> norms, String decides, List<String> followUps, String basis, String severity,
        String verb, Sees sees, String text, Rule tree) {

    private static final Pattern PARAMETER = Pattern.compile("Parameter\\s*\\(\\s*id\\s*==\\s*\"([^\"]+)\"");

    /** Whose facts a rule sees. */
    public enum Sees {
        ONE_STATE, ALL_STATES, BOTH;

        boolean oneState() {
            return this != ALL_STATES;
        }

        boolean allStates() {
            return this != ONE_STATE;
        }

        /** Whether rules that see this and that run in one session. */
        public boolean together(Sees other) {
            return this == other || this == BOTH || other == BOTH;
        }
    }

    public RuleInfo {
        norms = List.copyOf(norms);
        followUps = List.copyOf(followUps);
    }

    /** One whose slug is made of its name. */
    public RuleInfo(String name, String file, int line, List<String> norms, String decides, List<String> followUps, String basis, String severity, String verb, Sees sees, String text, Rule tree) {
        this(name, slug(name), file, line, norms, decides, followUps, basis, severity, verb, sees, text, tree);
    }

    /** The parameters that its conditions read. */
    public List<String> parameters() {
        return PARAMETER.matcher(text).results().map(m -> m.group(1)).distinct().toList();
    }

    /** Whether it decides the norm, alone or with others like it. */
    public boolean decides(Norm norm) {
        return switch (decides) {
            case "activities" -> !norm.activities().isEmpty();
            case "measures" -> !norm.measures().isEmpty();
            case "attestations" -> !norm.judgement().isEmpty();
            default -> norms.contains(norm.id()) && !verb.equals("due");
        };
    }

    /** The type of fact that its conclusion is. */
    public String derives() {
        return RuleVocabulary.derivedBy(verb);
    }

    /** Of a rule that concludes on a group or a figure, its name; empty if it is another rule, or not written out. */
    public Set<String> namesConcluded() {
        return Set.of("Group", "Figure").contains(derives()) ? tree.conclusion().arguments().stream().skip(derives().equals("Group") ? 1 : 0).limit(1)
                .filter(Text.class::isInstance).map(t -> ((Text) t).value()).collect(Collectors.toSet()) : Set.of();
    }

    /** The norm, if it is one; otherwise empty. */
    public String norm() {
        return norms.size() == 1 ? norms.get(0) : "";
    }

    /** A rule's name as ids carry it. Runs and decisions on file have such ids, so it may not be made otherwise. */
    public static String slug(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        return out.substring(0, !out.isEmpty() && out.charAt(out.length() - 1) == '-' ? out.length() - 1 : out.length());
    }
}
