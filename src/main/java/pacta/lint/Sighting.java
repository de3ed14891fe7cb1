package pacta.lint;

import java.util.stream.Stream;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Rule;

/**
 * A pattern within the conditions of a rule, and how it stands there.
 *
 * @param absent within “not”
 * @param counted within “accumulate”
 * @param alternative one of several with “or”
 */
record Sighting(Pattern pattern, boolean absent, boolean counted, boolean alternative) {

    /** All patterns of a rule in the order of the text. */
    static Stream<Sighting> in(Rule rule) {
        return rule.conditions().stream().flatMap(Sighting::in);
    }

    /** All patterns of a condition. */
    static Stream<Sighting> in(Condition c) {
        return in(c, false, false, false);
    }

    private static Stream<Sighting> in(Condition c, boolean absent, boolean counted, boolean alternative) {
        if (c instanceof Pattern p) {
            return Stream.of(new Sighting(p, absent, counted, alternative));
        } else if (c instanceof Quantified q) {
            return in(q.of(), absent || q.negated(), counted, alternative);
        } else if (c instanceof Accumulation a) {
            return in(a.source(), absent, true, alternative);
        }
        Junction j = (Junction) c;
        return j.parts().stream().flatMap(p -> in(p, absent, counted, alternative || !j.all()));
    }

    /** Whether the rule fires only if there is such a fact. */
    boolean isRequired() {
        return !absent && !counted && !alternative;
    }
}
