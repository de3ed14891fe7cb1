package pacta.watch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.KeptEvaluation;
import pacta.engine.RuleBase;
import pacta.engine.RuleDelta;
import pacta.engine.RuleEdit;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/** Sound rules and facts, and what they evaluate to. */
record Known(RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts, KeptEvaluation evaluation) {

    /**
     * Reads again what has been saved since, and evaluates what that can reach.
     *
     * @return empty, with problems noted, if anything is not as it should be; then the rules are untouched
     */
    Optional<Known> after(Set<Subject> saved, Path rulesFolder, Path factsFolder, Problems problems) {
        String name = rulesFolder.getFileName().toString();
        boolean register = saved.contains(Subject.REGISTER);
        NormRegister newer = register ? NormRegister.read(rulesFolder.resolve("register"), name + "/register", problems) : norms;
        Parameters values = saved.contains(Subject.PARAMETERS) ? Parameters.read(rulesFolder.resolve("parameters.yaml"), name + "/parameters.yaml", problems)
                : parameters;
        FactBase on = saved.contains(Subject.FACTS) ? FactBase.read(factsFolder, problems) : facts;
        Optional<RuleBase> whole = register ? RuleBase.read(rulesFolder, name, newer, values, problems) : Optional.empty();
        Optional<RuleEdit> edit = !register && saved.contains(Subject.RULES) ? RuleEdit.read(rulesFolder, name, rules, norms, values, problems) : Optional.empty();
        // What neither the register nor facts or parameters have changed was held against them before.
        if (problems.isEmpty() && (register || saved.contains(Subject.FACTS))) {
            newer.check(on, problems);
        }
        if (problems.isEmpty() && saved.contains(Subject.PARAMETERS)) {
            rules.check(values, problems);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        RuleBase base = whole.or(() -> edit.map(RuleEdit::apply)).orElse(rules);
        Evaluator evaluator = new Evaluator(base, newer, values, Bounds.USUAL);
        RuleDelta delta = edit.map(RuleEdit::delta).orElse(RuleDelta.none());
        return Optional.of(new Known(base, newer, values, on, evaluation.with(evaluator, on, delta)));
    }

    /** The same, with rules compiled afresh: when an evaluation has failed half-way, or many rules have been exchanged. */
    Known restored() {
        return new Known(rules.copy(), norms, parameters, facts, evaluation);
    }
}
