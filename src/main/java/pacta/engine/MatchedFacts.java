package pacta.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.core.reteoo.AccumulateNode.AccumulateContext;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.Match;
import pacta.facts.ConventionEvent;
import pacta.facts.Disagreement;
import pacta.facts.Fact;
import pacta.facts.Meeting;
import pacta.norms.Parameter;

/** What a match of a rule's conditions is made of, as far as evidence tells it. */
final class MatchedFacts {

    private MatchedFacts() {
    }

    static List<Object> of(Match match) {
        List<Object> facts = new ArrayList<>();
        match.getObjects().forEach(o -> flatten(o, facts));
        // What an accumulate has counted or added up is no object of the match itself: it stands at the tuples that the match is made of.
        for (TupleImpl t = ((InternalMatch) match).getTuple(); t != null; t = t.getParent()) {
            if (t.getContextObject() instanceof AccumulateContext) {
                accumulated(t, facts);
            }
        }
        return facts;
    }

    private static void accumulated(TupleImpl outer, List<Object> into) {
        for (TupleImpl inner = outer.getFirstChild(); inner != null; inner = inner.getHandleNext()) {
            for (TupleImpl t = inner.getRightParent(); t != null && t != outer; t = t.getParent()) {
                if (t.getFactHandle() != null) {
                    flatten(t.getFactHandle().getObject(), into);
                }
            }
        }
    }

    private static void flatten(Object o, List<Object> into) {
        if (o instanceof Iterable<?> many) {
            many.forEach(x -> flatten(x, into));
        } else if (isEvidence(o)) {
            into.add(o);
        }
    }

    /** Whether evidence knows how to tell this. */
    static boolean isEvidence(Object o) {
        return o instanceof Fact || o instanceof Derived || o instanceof Parameter || o instanceof ConventionEvent || o instanceof Disagreement || o instanceof Standing || o instanceof Meeting;
    }
}
