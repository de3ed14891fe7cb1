package pacta.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.engine.Figure;
import pacta.engine.VerdictKind;
import pacta.scenario.Scenario.Expected;
import pacta.scenario.Scenario.ExpectedFigure;
import pacta.yaml.Counted;

/** Runs scenarios and says, for each, what came out otherwise than expected. */
public final class ScenarioRunner {

    private static final String ALL_STATES = "*";

    private final Evaluator evaluator;

    public ScenarioRunner(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /**
     * What a scenario came to.
     *
     * @param fired the rules whose conclusions stand
     * @param failures one sentence each; none if all is as expected
     */
    public record Outcome(Scenario scenario, Set<String> fired, List<String> failures) {

        public boolean passed() {
            return failures.isEmpty();
        }
    }

    public Outcome run(Scenario scenario) {
        Evaluation evaluation = evaluator.evaluate(scenario.given(), scenario.asOf(), LocalDate.MAX);
        List<String> failures = new ArrayList<>();
        for (String rule : scenario.fires()) {
            if (!evaluation.fired().contains(rule)) {
                failures.add("the rule “" + rule + "” did not fire");
            }
        }
        for (String rule : scenario.misses()) {
            if (evaluation.fired().contains(rule)) {
                failures.add("the rule “" + rule + "” fired");
            }
        }
        scenario.expected().forEach(e -> compare(e, scenario, evaluation, failures));
        scenario.figures().forEach(e -> compare(e, evaluation, failures));
        evaluation.contradictions().forEach(c -> failures.add("two rules contradict each other: " + c));
        evaluation.assessments().stream().filter(a -> a.verdict() == VerdictKind.ERROR).forEach(a -> failures.add(a.message()));
        return new Outcome(scenario, evaluation.fired(), failures);
    }

    private static void compare(Expected e, Scenario scenario, Evaluation evaluation, List<String> failures) {
        String state = evaluation.assessments().stream().anyMatch(a -> a.norm().equals(e.norm()) && a.subject().equals(ALL_STATES)) ? ALL_STATES : Scenario.STATE;
        String subject = e.caseId().isEmpty() ? state : state + "#" + e.caseId();
        Optional<Assessment> found = evaluation.assessments().stream().filter(a -> a.norm().equals(e.norm()) && a.subject().equals(subject)).findFirst();
        if (found.isEmpty()) {
            failures.add("there is no assessment of " + subject + " under " + e.norm());
            return;
        }
        Assessment a = found.get();
        if (a.verdict() != e.verdict()) {
            failures.add(e.norm() + " is " + a.verdict() + ", not " + e.verdict() + ": " + a.message());
        }
        Stream.concat(Stream.of(a.rule()), a.otherReasons().stream().map(Assessment.OtherReason::rule))
                .filter(r -> a.verdict() != VerdictKind.UNKNOWN && r.line() > 0 && !scenario.fires().contains(r.name()))
                .forEach(r -> failures.add("the rule “" + r.name() + "” speaks on " + e.norm() + ", too, and is not listed under “fires”"));
        long reasons = 1 + a.otherReasons().size();
        long rules = Stream.concat(Stream.of(a.rule()), a.otherReasons().stream().map(Assessment.OtherReason::rule)).map(r -> r.name()).distinct().count();
        if (reasons != e.reasons().orElse(rules)) {
            failures.add(e.norm() + " has " + Counted.of(reasons, "verdict") + ", not " + e.reasons().orElse(rules) + " (if a rule speaks more than once, give the number as “reasons”)");
        }
        differ(e.message(), a.message(), e.norm() + " says", failures);
        differ(e.since(), a.since().map(Object::toString).orElse("nothing"), e.norm() + " has since", failures);
        differ(e.daysOverdue().map(Object::toString), Long.toString(a.daysOverdue()), e.norm() + " has days overdue", failures);
        differ(e.severity(), a.severity().words(), e.norm() + " has severity", failures);
    }

    private static void compare(ExpectedFigure e, Evaluation evaluation, List<String> failures) {
        Optional<Figure> found = evaluation.figures().stream().filter(f -> f.name().equals(e.name()) && f.of().equals(e.of())).findFirst();
        if (found.isEmpty()) {
            failures.add("there is no figure “" + e.name() + "”" + (e.of().isEmpty() ? "" : " of " + e.of()));
        } else if (found.get().value() != e.value() || !found.get().states().equals(e.states())) {
            failures.add("“" + e.name() + "” is " + found.get().value() + " " + found.get().states() + ", not " + e.value() + " " + e.states());
        }
    }

    private static void differ(Optional<String> expected, String actual, String what, List<String> failures) {
        if (expected.isPresent() && !expected.get().equals(actual)) {
            failures.add(what + " “" + actual + "”, not “" + expected.get() + "”");
        }
    }
}
