package pacta.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleInfo;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.scenario.ScenarioRunner;
import pacta.scenario.ScenarioRunner.Outcome;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** The scenarios in some files, or beside some rule files. */
record Proof(Path rulesFolder, Set<Path> files) {

    /** Which of them fail; empty if there is none. */
    String inWords(Known known) {
        Problems problems = new Problems();
        Set<String> rules = known.rules().rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        List<Scenario> scenarios = new ScenarioReader(rules, known.norms().ids(), problems).read(rulesFolder, rulesFolder.getFileName().toString(), this::takes);
        if (!problems.isEmpty()) {
            List<Problem> all = problems.sorted();
            return "\n" + all.stream().map(Problem::inWordsWithCode).collect(Collectors.joining("\n")) + "The scenarios were not run.\n";
        }
        ScenarioRunner runner = new ScenarioRunner(new Evaluator(known.rules(), known.norms(), known.parameters(), Bounds.USUAL));
        List<Outcome> outcomes = scenarios.stream().map(runner::run).toList();
        List<Outcome> failed = outcomes.stream().filter(o -> !o.passed()).toList();
        if (outcomes.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\n" + failed.size() + " of " + outcomes.size() + (outcomes.size() == 1 ? " scenario" : " scenarios") + " beside it "
                + (failed.size() == 1 ? "fails" : "fail") + (failed.isEmpty() ? ".\n" : ":\n"));
        for (Outcome o : failed) {
            out.append("  ").append(o.scenario().file()).append(':').append(o.scenario().line()).append(": ").append(o.scenario().name()).append('\n');
            o.failures().forEach(f -> out.append("      ").append(f).append('\n'));
        }
        return out.toString();
    }

    private boolean takes(Path test) {
        return files.stream().anyMatch(f -> f.equals(test) || f.toString().endsWith(".drl") && test.toString().startsWith(f.toString().replaceFirst("\\.drl$", "")));
    }
}
