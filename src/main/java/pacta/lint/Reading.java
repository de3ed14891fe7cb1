package pacta.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expression.Variable;
import pacta.language.Expressions;
import pacta.language.Words;

/**
 * A condition of a rule on something that rules derive.
 *
 * @param names which groups, or which norms' deadlines or verdicts, or which figures
 * @param verdicts of verdicts, which
 * @param concludedBy of verdicts, the names of the rules behind them
 */
record Reading(RuleInfo rule, Sighting sighting, Words names, Words verdicts, Words concludedBy) {

    private static final List<String> TYPES = List.of("EntryIntoForce", "StateParty", "EndOfMembership", "Deadline", "Group", "Verdict", "Figure");

    /** All readings of a rule. */
    static List<Reading> of(RuleInfo rule, Material material) {
        return Sighting.in(rule.tree()).filter(s -> TYPES.contains(s.pattern().type())).map(s -> {
            Pattern p = s.pattern();
            Words names = p.type().equals("Group") ? groups(p, rule, material) : Words.of(p, p.type().equals("Figure") ? "name" : "norm");
            return new Reading(rule, s, names, Words.of(p, "verdict"), Words.of(p, "concludedBy"));
        }).toList();
    }

    /** A group may be named by what the register says of the norm: the groups that any norm names so. */
    private static Words groups(Pattern p, RuleInfo rule, Material material) {
        Words words = Words.of(p, "name");
        Set<String> only = new TreeSet<>(words.only());
        for (Comparison c : Expressions.comparisons(p.constraints()).map(Expressions::turned).toList()) {
            if (c.sign().equals("==") && c.left() instanceof Field f && f.name().equals("name") && c.right() instanceof Variable v) {
                only.addAll(inRegister(v.name(), rule, material));
            }
        }
        return new Words(only, words.never());
    }

    private static Set<String> inRegister(String variable, RuleInfo rule, Material material) {
        Set<String> out = new TreeSet<>();
        Sighting.in(rule.tree()).filter(s -> s.pattern().type().equals("Duty")).flatMap(s -> s.pattern().constraints().stream())
                .filter(c -> c.variable().filter(variable::equals).isPresent()).flatMap(Reading::field)
                .forEach(field -> material.norms().all().forEach(n -> out.add(field.equals("notAddressed") ? n.notAddressed() : n.addressedTo())));
        out.remove("");
        return out;
    }

    private static Stream<String> field(Constraint c) {
        Expression bound = Expressions.bound(c);
        return bound instanceof Field f && List.of("notAddressed", "addressedTo").contains(f.name()) ? Stream.of(f.name()) : Stream.of();
    }

    String type() {
        return sighting.pattern().type();
    }

    /** Whether what a rule derives may be what is read here, wherever the two run. */
    boolean finds(Derivation derived) {
        return type().equals(derived.type()) && (derived.names().isEmpty() || derived.names().stream().anyMatch(names::allow))
                && (derived.verdict().isEmpty() || verdicts.allow(derived.verdict()) && concludedBy.allow(derived.rule().name()));
    }

    /** Whether both run in one session, so that the one may build on the other and the other on it. */
    boolean sharesSession(Derivation derived) {
        return rule.sees().together(derived.rule().sees());
    }

    /** Whether the rule sees what the other derives. Rules about all States see what was derived of each, but for verdicts. */
    boolean sees(Derivation derived) {
        return sharesSession(derived) || rule.sees() == Sees.ALL_STATES && !type().equals("Verdict");
    }

    /** As people name it: the group “…”, a deadline under …. */
    String inWords() {
        String which = String.join("” or “", names.only());
        return switch (type()) {
            case "Group" -> which.isEmpty() ? "a group" : "the group “" + which + "”";
            case "Deadline" -> which.isEmpty() ? "a deadline" : "a deadline under “" + which + "”";
            case "Verdict" -> "a verdict" + (verdicts.only().isEmpty() ? "" : " " + String.join(" or ", verdicts.only())) + (which.isEmpty() ? "" : " on “" + which + "”");
            case "Figure" -> which.isEmpty() ? "a figure" : "the figure “" + which + "”";
            default -> "a fact of the type " + type();
        };
    }

    /** Whether it reads of the very norm that the rule concludes on, whichever that is. */
    boolean isOfOwnNorm() {
        return Expressions.comparisons(sighting.pattern().constraints()).map(Expressions::turned)
                .anyMatch(c -> c.sign().equals("==") && c.left() instanceof Field f && f.name().equals("norm") && c.right() instanceof Variable v && v.name().equals("$norm"));
    }
}
