package pacta.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.mutation.MutationTest;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.scenario.ScenarioRunner;
import pacta.scenario.ScenarioRunner.Outcome;
import pacta.yaml.Counted;
import pacta.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the scenarios beside the rules. */
@Command(name = "test", description = "Runs the scenarios beside the rules, and names the rules that none of them fires or narrowly misses.")
final class TestCommand implements Callable<Integer> {

    private static final double FAIL_UNDER = 90;

    @Mixin
    private Folders folders;

    @Option(names = "--mutate", description = "also changes each rule a little, again and again, and lists the changes that no scenario notices")
    private boolean mutate;

    @Option(names = "--rule", paramLabel = "TEXT", description = "with --mutate: only rules whose name or file contains this")
    private String only;

    @Option(names = "--every", paramLabel = "N", description = "with --mutate: tries each Nth change only, the same ones each time (default: 1)")
    private Integer every;

    @Option(names = "--fail-under", paramLabel = "PERCENT", description = "with --mutate: exit with 1 if fewer mutants are noticed (default: 90)")
    private Double failUnder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        refuseOptions();
        Problems problems = new Problems();
        String name = Register.nameOf(folders.rules());
        NormRegister norms = NormRegister.read(folders.rules().resolve("register"), name + "/register", problems);
        Parameters parameters = Parameters.read(folders.rules().resolve("parameters.yaml"), name + "/parameters.yaml", problems);
        RuleBase rules = RuleBase.read(folders.rules(), name, norms, parameters, problems).orElse(null);
        Register.refuse(problems, folders::asGiven);
        Set<String> names = rules.rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        List<Scenario> scenarios = new ScenarioReader(names, norms.ids(), problems).read(folders.rules(), name);
        Register.refuse(problems, folders::asGiven);
        ScenarioRunner runner = new ScenarioRunner(new Evaluator(rules, norms, parameters, Bounds.USUAL));
        List<Outcome> outcomes = scenarios.stream().map(runner::run).toList();
        boolean good = report(rules, outcomes);
        if (good && mutate) {
            good = mutate(rules, scenarios, base -> new Evaluator(base, norms, parameters, Bounds.USUAL));
        }
        return good ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Before anything is read: what was typed makes sense. */
    private void refuseOptions() {
        if (every != null && every < 1) {
            throw new ParameterException(spec.commandLine(), "--every " + every + ": write 1 for every change, 2 for each second one, and so on.");
        }
        if (!mutate) {
            Map<String, Object> given = new LinkedHashMap<>();
            given.put("--rule", only);
            given.put("--every", every);
            given.put("--fail-under", failUnder);
            given.entrySet().stream().filter(e -> e.getValue() != null).findFirst().ifPresent(e -> {
                throw new ParameterException(spec.commandLine(), e.getKey() + " chooses among mutants; add --mutate, or leave it out.");
            });
        }
    }

    private boolean mutate(RuleBase rules, List<Scenario> scenarios, Function<RuleBase, Evaluator> evaluator) {
        Set<String> wanted = rules.rules().stream().filter(r -> only == null || r.name().contains(only) || r.file().contains(only)).map(RuleInfo::name)
                .collect(Collectors.toSet());
        MutationTest.Result result = new MutationTest(rules, scenarios, evaluator).run(wanted, every == null ? 1 : every, Runtime.getRuntime().availableProcessors());
        PrintWriter out = spec.commandLine().getOut();
        result.survivors().forEach(m -> out.println(folders.asGiven(m.rule().file()) + ":" + m.line() + ": no scenario notices: " + m.change() + " (“" + m.rule().name() + "”)"));
        out.printf(Locale.ENGLISH, "%,d of %s of %s noticed, %.1f per cent%n", result.killed(), Counted.of(result.killed() + result.survivors().size(), "mutant"),
                Counted.of(wanted.size(), "rule"), result.score());
        out.flush();
        return result.score() >= (failUnder == null ? FAIL_UNDER : failUnder);
    }

    private boolean report(RuleBase rules, List<Outcome> outcomes) {
        PrintWriter out = spec.commandLine().getOut();
        for (Outcome o : outcomes) {
            if (!o.passed()) {
                out.println(folders.asGiven(o.scenario().file()) + ":" + o.scenario().line() + ": " + o.scenario().name());
                o.failures().forEach(f -> out.println("    " + f));
            }
        }
        Set<String> fires = new TreeSet<>();
        Set<String> misses = new TreeSet<>();
        outcomes.forEach(o -> {
            fires.addAll(o.scenario().fires());
            misses.addAll(o.scenario().misses());
        });
        boolean covered = true;
        for (RuleInfo rule : rules.rules()) {
            if (!fires.contains(rule.name())) {
                out.println(folders.asGiven(rule.file()) + ":" + rule.line() + ": no scenario fires “" + rule.name() + "”");
                covered = false;
            }
            if (!misses.contains(rule.name())) {
                out.println(folders.asGiven(rule.file()) + ":" + rule.line() + ": no scenario narrowly misses “" + rule.name() + "”");
                covered = false;
            }
        }
        long passed = outcomes.stream().filter(Outcome::passed).count();
        out.println(passed + " passed, " + (outcomes.size() - passed) + " failed");
        out.flush();
        return covered && passed == outcomes.size();
    }
}
