package pacta.engine;

import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Function;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;
import pacta.language.Place;
import pacta.language.Rule;

/**
 * A rule as the tree that Drools builds from. Drools has a parser that makes it from a file; to make it from what our own reader has read saves the second reading, and
 * Drools is never given anything that was not read and vetted here. A test holds the trees of both readers to be the same.
 */
final class DroolsTree {

    /** Of the metadata, all that verbs ask for. */
    static final String NORM = "norm";

    private static final String ANYTHING = "Object";

    private DroolsTree() {
    }

    static RuleDescr of(Rule rule) {
        RuleDescr out = at(new RuleDescr(rule.name()), rule.place());
        out.addAttribute(new AttributeDescr("dialect", "mvel"));
        rule.find(NORM).ifPresent(m -> out.addAnnotation(new AnnotationDescr(NORM, "\"" + m.value() + "\"")));
        AndDescr conditions = new AndDescr();
        rule.conditions().forEach(c -> conditions.addOrMerge(of(c)));
        out.setLhs(conditions);
        out.setConsequence(rule.conclusion().text());
        out.setConsequenceLocation(rule.conclusion().place().line(), 0);
        return out;
    }

    private static BaseDescr of(Condition condition) {
        if (condition instanceof Pattern p) {
            return at(pattern(p), p.place());
        } else if (condition instanceof Quantified q) {
            return at(q.negated() ? new NotDescr(of(q.of())) : new ExistsDescr(of(q.of())), q.place());
        } else if (condition instanceof Accumulation a) {
            return at(accumulation(a), a.place());
        }
        Junction j = (Junction) condition;
        return j.all() ? at(joined(new AndDescr(), j.parts()), j.place()) : at(joined(new OrDescr(), j.parts()), j.place());
    }

    private static <D extends BaseDescr & ConditionalElementDescr> D joined(D out, List<Condition> parts) {
        parts.forEach(part -> out.addDescr(of(part)));
        return out;
    }

    private static PatternDescr pattern(Pattern p) {
        PatternDescr out = p.variable().map(v -> new PatternDescr(p.type(), v)).orElseGet(() -> new PatternDescr(p.type()));
        constrain(out, p.constraints());
        return out;
    }

    /** To Drools an accumulation is a pattern, too: of the numbers that it comes to. */
    private static PatternDescr accumulation(Accumulation a) {
        AccumulateDescr numbers = at(new AccumulateDescr(), a.place());
        boolean several = a.source() instanceof Junction j && j.all();
        numbers.setInput(several ? of(a.source()) : joined(new AndDescr(), List.of(a.source())));
        for (Function f : a.functions()) {
            numbers.addFunction(f.name(), f.variable(), false, new String[]{f.text()});
        }
        PatternDescr out = new PatternDescr(ANYTHING);
        out.setSource(numbers);
        constrain(out, a.constraints());
        return out;
    }

    private static void constrain(PatternDescr pattern, List<Constraint> constraints) {
        for (int i = 0; i < constraints.size(); i++) {
            ExprConstraintDescr constraint = at(new ExprConstraintDescr(constraints.get(i).text()), constraints.get(i).place());
            constraint.setPosition(i);
            pattern.addConstraint(constraint);
        }
    }

    /** Drools counts columns from 0. */
    private static <D extends BaseDescr> D at(D descr, Place place) {
        descr.setLocation(place.line(), place.column() - 1);
        return descr;
    }
}
