package pacta.lint;

import java.util.stream.Stream;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Expression;
import pacta.language.Rule;

/** All that is written in a rule: its expressions, each as a whole. */
final class Written {

    private Written() {
    }

    /** The expressions of the conclusion and of the conditions. */
    static Stream<Expression> in(Rule rule) {
        return Stream.concat(rule.conclusion().arguments().stream(), rule.conditions().stream().flatMap(Written::in));
    }

    private static Stream<Expression> in(Condition c) {
        if (c instanceof Pattern p) {
            return p.constraints().stream().map(Constraint::expression);
        } else if (c instanceof Quantified q) {
            return in(q.of());
        } else if (c instanceof Junction j) {
            return j.parts().stream().flatMap(Written::in);
        }
        Accumulation a = (Accumulation) c;
        Stream<Expression> counted = Stream.concat(in(a.source()), a.functions().stream().map(Condition.Function::argument));
        return Stream.concat(counted, a.constraints().stream().map(Constraint::expression));
    }

    /** All that is counted or added up in a rule. */
    static Stream<Accumulation> accumulations(Rule rule) {
        return rule.conditions().stream().flatMap(Written::accumulations);
    }

    private static Stream<Accumulation> accumulations(Condition c) {
        if (c instanceof Accumulation a) {
            return Stream.concat(Stream.of(a), accumulations(a.source()));
        } else if (c instanceof Quantified q) {
            return accumulations(q.of());
        }
        return c instanceof Junction j ? j.parts().stream().flatMap(Written::accumulations) : Stream.of();
    }
}
