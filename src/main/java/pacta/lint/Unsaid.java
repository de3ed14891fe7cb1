package pacta.lint;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expression.Truth;
import pacta.language.Expressions;
import pacta.language.ValueKind;
import pacta.language.Words;

/**
 * Failures concluded from the absence of a good word, where dossiers can hold the bad one: “not marked” from no report that all is marked, although a report can
 * say that nothing is.
 */
final class Unsaid implements Lint {

    private static final Pattern BAD = Pattern.compile("none|missing|no|insufficient");
    private static final Set<String> WORD_OF_OTHERS = Set.of("Coverage", "Attestation", "Verdict", "Standing");

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            if (Verb.verdict(rule).filter(VerdictKind.NON_COMPLIANT::equals).isPresent() && present(rule).noneMatch(s -> WORD_OF_OTHERS.contains(s.pattern().type()) || saysBad(s, material))) {
                Sighting.in(rule.tree()).filter(s -> s.absent() && !s.counted() && asksForGood(s, material)).filter(s -> present(rule).noneMatch(p -> p.pattern().type().equals(s.pattern().type())))
                        .forEach(s -> notes.add("L028", rule, s.pattern().place(), "the failure would be concluded from silence: that no such " + s.pattern().type() + " is on file does not say that it is not so",
                                "A dossier can say it: ask for the " + s.pattern().type() + " that shows the failure, or conclude “concern” or “unknown”."));
            }
        }
    }

    private static Stream<Sighting> present(RuleInfo rule) {
        return Sighting.in(rule.tree()).filter(s -> !s.absent());
    }

    /** A fact that says no in so many words. */
    private static boolean saysBad(Sighting s, Material material) {
        if (!material.isOfDossier(s.pattern().type())) {
            return false;
        }
        boolean no = comparisons(s).anyMatch(c -> c.right() instanceof Truth t && !t.value() && c.sign().equals("=="));
        return no || s.pattern().type().startsWith("Missing") || material.fields(s.pattern().type()).stream().anyMatch(f -> Words.of(s.pattern(), f).only().stream().anyMatch(BAD.asMatchPredicate()));
    }

    /** A pattern that asks for the good word in a field that can hold a bad one, too. */
    private static boolean asksForGood(Sighting s, Material material) {
        String type = s.pattern().type();
        return material.isOfDossier(type) && comparisons(s).anyMatch(c -> c.left() instanceof Field f && material.field(type, f.name()).kind() == ValueKind.TRUTH && c.right() instanceof Truth t && t.value() && c.sign().equals("=="))
                || material.isOfDossier(type) && material.fields(type).stream().filter(f -> material.field(type, f).words().stream().anyMatch(BAD.asMatchPredicate()))
                        .anyMatch(f -> !Words.of(s.pattern(), f).only().isEmpty() && Words.of(s.pattern(), f).only().stream().noneMatch(BAD.asMatchPredicate()));
    }

    private static Stream<Comparison> comparisons(Sighting s) {
        return Expressions.comparisons(s.pattern().constraints()).map(Expressions::turned);
    }
}
