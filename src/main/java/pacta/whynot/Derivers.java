package pacta.whynot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.engine.RuleVocabulary;
import pacta.engine.VerdictKind;
import pacta.language.Condition.Pattern;
import pacta.language.Conditions;
import pacta.language.Expression.Text;

/** The rules that would derive what a pattern misses, each with the command that asks after it in turn. */
final class Derivers {

    private static final int SHOWN = 5;
    private static final Map<String, VerdictKind> VERDICTS = Map.of("compliant", VerdictKind.COMPLIANT, "late", VerdictKind.FULFILLED_LATE, "onTrack", VerdictKind.ON_TRACK,
            "atRisk", VerdictKind.AT_RISK, "nonCompliant", VerdictKind.NON_COMPLIANT, "concern", VerdictKind.CONCERN, "unknown", VerdictKind.UNKNOWN, "notApplicable", VerdictKind.NOT_APPLICABLE);
    private static final Set<String> DERIVED = RuleVocabulary.DERIVED.stream().map(Class::getSimpleName).collect(Collectors.toSet());

    private final Question question;

    Derivers(Question question) {
        this.question = question;
    }

    /** Whether rules derive facts of the type. */
    static boolean derive(String type) {
        return DERIVED.contains(type);
    }

    /** Commands for the rules that would derive it; empty if rules do not derive it. */
    List<Told> of(Pattern pattern) {
        if (!derive(pattern.type())) {
            return List.of();
        }
        List<RuleInfo> rules = question.rules().stream().filter(r -> !r.equals(question.rule()) && r.derives().equals(pattern.type()))
                .filter(r -> fits(pattern, "norm", norms(r)) && fits(pattern, "name", r.namesConcluded())
                        && fits(pattern, "verdict", verdicts(r)) && fits(pattern, "concludedBy", Set.of(r.name()))).toList();
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Told> commands = rules.stream().limit(SHOWN).map(r -> Told.command(question.commandFor(r))).toList();
        List<Told> more = rules.size() > SHOWN ? List.of(Told.of("and " + (rules.size() - SHOWN) + " more, in: "
                + rules.stream().skip(SHOWN).map(r -> r.file()).distinct().collect(Collectors.joining(", ")))) : List.of();
        return List.of(new Told(rules.size() == 1 ? "one rule would derive it; ask why it does not fire:" : rules.size() + " rules would derive it; ask why they do not fire:",
                java.util.stream.Stream.concat(commands.stream(), more.stream()).toList()));
    }

    /** Whether what the pattern names is among what a rule concludes on; a rule of which that is not known beforehand fits. */
    private static boolean fits(Pattern pattern, String field, Set<String> concluded) {
        Set<String> named = pattern.constraints().stream().flatMap(c -> Conditions.textsComparedWith(c.expression(), field)).map(Text::value).collect(Collectors.toSet());
        return named.isEmpty() || concluded.isEmpty() || named.stream().anyMatch(concluded::contains);
    }

    private Set<String> norms(RuleInfo rule) {
        Set<String> own = Set.copyOf(rule.norms());
        return !own.isEmpty() || rule.decides().isEmpty() ? own : question.norms().all().stream().filter(rule::decides).map(n -> n.id()).collect(Collectors.toSet());
    }

    private static Set<String> verdicts(RuleInfo rule) {
        return VERDICTS.containsKey(rule.verb()) ? Set.of(VERDICTS.get(rule.verb()).name()) : Set.of();
    }
}
