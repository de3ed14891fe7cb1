package pacta.skeleton;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.VerdictKind;
import pacta.facts.Case;
import pacta.facts.Fact;
import pacta.facts.FactTypes;
import pacta.norms.Norm;
import pacta.scenario.Scenario;

/** The two scenarios of a new rule on one day, and what the rules make of them. */
final class Trial {

    private final Norm norm;
    private final String rule;
    private final Base base;
    private final Seen firing;
    private final Seen missing;

    /** @param common what the file gives to all its scenarios, as it stands there */
    Trial(RuleSet with, String common, Norm norm, String rule, Base base) {
        this.norm = norm;
        this.rule = rule;
        this.base = base;
        List<Scenario> both = Rehearsal.scenarios(with, common + "scenarios:\n" + text(Seen.NOTHING, Seen.NOTHING));
        this.firing = seen(with, both.get(0));
        this.missing = seen(with, both.get(1));
    }

    /**
     * What came of a scenario.
     *
     * @param fired whether the new rule did
     * @param clean whether no rule failed or contradicted another
     * @param speaking the rules that speak under the norm
     * @param verdict empty if there is no assessment under the norm
     */
    private record Seen(boolean fired, boolean clean, List<String> speaking, Optional<VerdictKind> verdict, long reasons) {

        static final Seen NOTHING = new Seen(false, false, List.of(), Optional.empty(), 0);
    }

    private Seen seen(RuleSet with, Scenario scenario) {
        Evaluation evaluation = with.evaluator().evaluate(scenario.given(), scenario.asOf(), LocalDate.MAX);
        boolean clean = evaluation.contradictions().isEmpty() && evaluation.assessments().stream().noneMatch(a -> a.verdict() == VerdictKind.ERROR);
        String subject = norm.isCollective() ? "*" : norm.isProcedural() ? Scenario.STATE + "#" + base.caseId() : Scenario.STATE;
        Optional<Assessment> found = evaluation.assessments().stream().filter(a -> a.norm().equals(norm.id()) && a.subject().equals(subject)).findFirst();
        List<String> speaking = found.stream().filter(a -> a.verdict() != VerdictKind.UNKNOWN)
                .flatMap(a -> Stream.concat(Stream.of(a.rule()), a.otherReasons().stream().map(Assessment.OtherReason::rule)))
                .filter(r -> r.line() > 0).map(r -> r.name()).distinct().sorted().toList();
        return new Seen(evaluation.fired().contains(rule), clean, speaking, found.map(Assessment::verdict), found.map(a -> 1L + a.otherReasons().size()).orElse(0L));
    }

    /** Whether the rule fires in the first scenario, misses the second, and both are sound. */
    boolean shows() {
        return firing.fired() && !missing.fired() && firing.clean() && missing.clean() && firing.verdict().isPresent() && missing.verdict().isPresent();
    }

    /** The number of other rules that speak under the norm. */
    int others() {
        return (int) Stream.concat(firing.speaking().stream(), missing.speaking().stream()).filter(r -> !r.equals(rule)).distinct().count();
    }

    /** The scenarios as they stand in the file. */
    String text() {
        return text(firing, missing);
    }

    private String text(Seen first, Seen second) {
        Map<String, String> values = new HashMap<>();
        values.put("firing", Template.quoted(firing(rule)));
        values.put("missing", Template.quoted(missing(rule)));
        values.put("like", base.like().isEmpty() ? "" : "# The other facts are those of “" + base.like() + "”.");
        values.put("given", base.given());
        values.put("others", base.others().isEmpty() ? "" : "    others:\n" + base.others());
        values.put("day", base.day().toString());
        values.put("factDay", base.day().minusMonths(1).toString());
        values.put("measure", Template.quoted(NewRule.measure(rule)));
        values.put("name", Template.quoted(rule));
        values.put("section", caseType().map(t -> ExampleLine.section(t) + ":").orElse(""));
        values.put("case", caseType().map(t -> "{ " + new ExampleLine("XAB", "words", (type, field) -> "").of(t, base.day().minusMonths(2).toString()) + " }").orElse(""));
        values.put("fires", listed(Stream.concat(Stream.of(rule), first.speaking().stream().filter(r -> !r.equals(rule))).toList()));
        values.put("speaking", listed(second.speaking()));
        values.put("expectedFiring", expected(first));
        values.put("expectedMissing", expected(second));
        return without(Template.named("scenario.yaml").filled(values));
    }

    /** Takes away keys and dashes that were left without anything behind them. */
    private static String without(String text) {
        return text.replaceAll("(?m)^ +-\\n", "").replaceAll("(?m)^    (fires|expect):\\n(?=    [a-z]|  -|\\z)", "");
    }

    private static String listed(List<String> rules) {
        return rules.stream().map(r -> "      - " + Template.quoted(r)).collect(Collectors.joining("\n"));
    }

    private String expected(Seen seen) {
        return seen.verdict().map(v -> "{ norm: " + Template.quoted(norm.id()) + (norm.isProcedural() ? ", case: " + base.caseId() : "") + ", verdict: " + v
                + (seen.reasons() == Math.max(1, seen.speaking().size()) ? "" : ", reasons: " + seen.reasons()) + " }").orElse("");
    }

    private Optional<Class<? extends Fact>> caseType() {
        List<String> types = List.of(norm.caseType().split(",\\s*"));
        return FactTypes.ALL.stream().filter(t -> norm.isProcedural() && base.like().isEmpty() && Case.class.isAssignableFrom(t) && types.contains(t.getSimpleName())).findFirst();
    }

    static String firing(String rule) {
        return "Replace me: the smallest case of “" + rule + "”";
    }

    private static String missing(String rule) {
        return "Replace me: so little less that it is not “" + rule + "”";
    }
}
