package pacta.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pacta.engine.Bounds;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.engine.Memory;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.language.Condition;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.yaml.Problems;

/** Every rule of ours, in a scenario in which it fires and in one in which it is narrowly missed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleTest {

    private static final Problems PROBLEMS = new Problems();
    private static final NormRegister NORMS = NormRegister.read(Path.of("rules/register"), "rules/register", PROBLEMS);
    private static final Parameters PARAMETERS = Parameters.read(Path.of("rules/parameters.yaml"), "rules/parameters.yaml", PROBLEMS);
    private static final RuleBase RULES = RuleBase.read(Path.of("rules"), "rules", NORMS, PARAMETERS, PROBLEMS).orElseThrow(() -> new AssertionError(PROBLEMS.sorted()));
    private static final Set<String> NAMES = RULES.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
    private static final List<Scenario> SCENARIOS = new ScenarioReader(NAMES, NORMS.ids(), PROBLEMS).read(Path.of("rules"), "rules");
    private static final List<Missed> MISSED = missed();
    private static final Evaluator EVALUATOR = new Evaluator(RULES, NORMS, PARAMETERS, Bounds.USUAL);

    private final Map<String, Memory> memories = new HashMap<>();
    private final Map<String, List<Answer>> known = new HashMap<>();

    /** A rule and a scenario that says that it does not fire. */
    private record Missed(RuleInfo rule, Scenario scenario) {
    }

    /** For each rule the first scenario that narrowly misses it. */
    private static List<Missed> missed() {
        Set<String> seen = new TreeSet<>();
        List<Missed> out = new ArrayList<>();
        SCENARIOS.forEach(s -> s.misses().stream().filter(seen::add).forEach(n -> out.add(new Missed(RULES.rule(n).orElseThrow(), s))));
        assertThat(seen).isEqualTo(new TreeSet<>(NAMES));
        return out;
    }

    /** What is answered for each State of the scenario that the rule can be asked about, or for all together. */
    private List<Answer> answers(Scenario scenario, RuleInfo rule) {
        return known.computeIfAbsent(scenario.file() + ":" + scenario.line() + rule.name(), k -> ask(scenario, rule));
    }

    private List<Answer> ask(Scenario scenario, RuleInfo rule) {
        List<String> subjects = new ArrayList<>();
        if (rule.sees() != Sees.ONE_STATE) {
            subjects.add("*");
        }
        if (rule.sees() != Sees.ALL_STATES) {
            scenario.given().dossiers().forEach(d -> subjects.add(d.state().code()));
        }
        return subjects.stream().map(s -> WhyNot.to(new Question(rule, memory(scenario, s), RULES.rules(), NORMS, scenario.given(), LocalDate.MAX, ""))).toList();
    }

    private Memory memory(Scenario s, String subject) {
        return memories.computeIfAbsent(s.file() + ":" + s.line() + subject, k -> EVALUATOR.memory(subject, s.given(), s.asOf(), LocalDate.MAX));
    }

    @Test
    void a_rule_that_fires_in_a_scenario_is_said_to_fire() {
        List<String> wrong = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (Scenario s : SCENARIOS) {
            for (String name : s.fires()) {
                // Once for each rule: the same rule fires in dozens of scenarios.
                if (asked.add(name) &&answers(s, RULES.rule(name).orElseThrow()).stream().noneMatch(Answer::fires)) {
                    wrong.add(s.file() + ":" + s.line() + " " + name);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(new TreeSet<>(NAMES));
    }

    @Test
    void a_rule_that_is_missed_in_a_scenario_has_a_condition_that_fails_and_it_is_told_what_is_there_instead() {
        List<String> wrong = new ArrayList<>();
        for (Missed m : MISSED) {
            for (Answer a : answers(m.scenario(), m.rule())) {
                boolean told = a.failing().map(f -> a.inWords().contains(" FAILS: ") && a.inWords().contains("\n    - ") && m.rule().tree().conditions().contains(f)).orElse(false);
                if (a.fires() || !told) {
                    wrong.add(m.scenario().file() + ":" + m.scenario().line() + " " + a.inWords());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** Held against the rules as they are really run: shortened by one condition more, the rule must fire; not so with the condition that is said to fail. */
    @Test
    void the_condition_named_is_the_first_at_which_a_shortened_rule_does_not_fire_any_more() {
        RuleBase own = RULES.copy();
        Evaluator evaluator = new Evaluator(own, NORMS, PARAMETERS, Bounds.USUAL);
        List<String> wrong = new ArrayList<>();
        for (Missed m : MISSED) {
            // Of a rule that sees one State as well as all together, what is said of the State.
            Answer a = answers(m.scenario(), m.rule()).get(m.rule().sees() == Sees.BOTH ? 1 : 0);
            int at = m.rule().tree().conditions().indexOf(a.failing().orElseThrow());
            boolean before = at == 0 || fires(own, evaluator, m, at);
            boolean with = fires(own, evaluator, m, at + 1);
            if (!before || with) {
                wrong.add(m.scenario().file() + ":" + m.scenario().line() + " " + m.rule().name() + ": condition " + (at + 1) + ", before " + before + ", with " + with);
            }
            assertThat(own.replace(m.rule(), m.rule().text())).isTrue();
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean fires(RuleBase own, Evaluator evaluator, Missed m, int conditions) {
        RuleInfo rule = m.rule();
        boolean one = rule.sees() != Sees.ALL_STATES;
        String subject = one ? Scenario.STATE : "*";
        StringBuilder text = new StringBuilder("rule \"" + rule.name() + "\"\nwhen\n" + (one ? "State( code == \"" + subject + "\", $who : code )\n" : ""));
        for (Condition c : rule.tree().conditions().subList(0, conditions)) {
            text.append(c instanceof Condition.Junction ? "( " + c.text() + " )" : c.text()).append('\n');
        }
        assertThat(own.replace(rule, text + "then\n belongs( drools, " + (one ? "$who" : "\"*\"") + ", \"fires so far\" )\nend\n")).as(text.toString()).isTrue();
        Evaluation evaluation = evaluator.evaluate(m.scenario().given(), m.scenario().asOf(), LocalDate.MAX);
        return evaluation.group("fires so far").contains(subject);
    }
}
