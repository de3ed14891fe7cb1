package pacta.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pacta.engine.RuleInfo;
import pacta.language.Condition;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Expression;
import pacta.language.Expressions;
import pacta.lint.Shape.Part;

/** A fact that a rule asks for, and a “not” of the same type: whether each such fact is one that the “not” excludes. */
final class Excluded {

    private final Part not;
    private final Part is;
    private final Map<String, String> meant = new HashMap<>();
    private final List<Expression> known;

    Excluded(RuleInfo rule, List<Part> parts, Part is, Part not, Material material) {
        this.not = not;
        this.is = is;
        parts.forEach(p -> meant.put("" + p.number(), "" + p.number()));
        meant.put("" + not.number(), "" + is.number());
        List<Expression> asked = demands(is).toList();
        this.known = Stream.concat(new Domain(rule, material).of(is.type(), Stream.concat(asked.stream(), demands(not)).toList()).stream(), asked.stream()).toList();
    }

    /** Whether no fact can meet the one and escape the other. */
    boolean isSure() {
        return Demands.among(known).isEmpty() && demands(not).allMatch(this::isMet);
    }

    private boolean isMet(Expression demand) {
        if (is.demands().contains(Covering.renamed(not.inOneForm(demand), meant))) {
            return true;
        }
        return Demands.among(Stream.concat(known.stream(), Stream.of(Expressions.negated(demand))).toList()).isPresent();
    }

    private static Stream<Expression> demands(Part part) {
        Condition c = part.condition();
        Pattern p = (Pattern) (c instanceof Quantified q ? q.of() : c);
        return p.constraints().stream().flatMap(x -> Expressions.demanded(x).stream()).flatMap(Expressions::apart);
    }
}
