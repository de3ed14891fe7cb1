package pacta.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleInfo;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioReader;
import pacta.scenario.ScenarioRunner;
import pacta.scenario.ScenarioRunner.Outcome;
import pacta.yaml.Counted;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** Runs the scenarios that what was saved can touch. */
final class Proof {

    private final Path rulesFolder;
    private final Notices mistakes = new Notices();
    private Optional<Read> last = Optional.empty();

    Proof(Path rulesFolder) {
        this.rulesFolder = rulesFolder;
    }

    /**
     * What came out.
     *
     * @param words which scenarios fail, and how many were run
     * @param finished whether all were run that are touched
     */
    record Result(String words, boolean finished) {
    }

    /** @param stop asked before each scenario; once it says yes, no other is run */
    Result run(Known known, Reach reach, BooleanSupplier stop) {
        if (reach.isOfFactsAlone()) {
            return new Result("\nNo scenario was run: scenarios bring facts of their own.\n", true);
        }
        Problems problems = new Problems();
        List<Scenario> all = read(known, problems);
        Set<String> broken = problems.sorted().stream().map(Problem::file).collect(Collectors.toSet());
        List<Scenario> touched = all.stream().filter(s -> reach.touches(s) && !broken.contains(s.file())).sorted(Comparator.comparing(s -> !reach.isBeside(s))).toList();
        ScenarioRunner runner = new ScenarioRunner(new Evaluator(known.rules(), known.norms(), known.parameters(), Bounds.USUAL));
        List<Outcome> outcomes = new ArrayList<>();
        for (Scenario scenario : touched) {
            if (stop.getAsBoolean()) {
                break;
            }
            outcomes.add(runner.run(scenario));
        }
        return new Result(told(problems.sorted()) + told(outcomes, touched.size()), outcomes.size() == touched.size());
    }

    /** All scenarios, as far as they can be read. They are read again only where it can matter: they are many, and nobody likes to wait at each save. */
    List<Scenario> read(Known known, Problems problems) {
        Set<String> rules = known.rules().rules().stream().map(RuleInfo::name).collect(Collectors.toSet());
        if (last.filter(l -> l.rules().equals(rules) && l.norms().equals(known.norms().ids())).isEmpty()) {
            Problems found = new Problems();
            List<Scenario> all = new ScenarioReader(rules, known.norms().ids(), found).read(rulesFolder, rulesFolder.getFileName().toString());
            last = Optional.of(new Read(rules, known.norms().ids(), all, found.sorted()));
        }
        problems.addAll(last.orElseThrow().problems());
        return last.orElseThrow().scenarios();
    }

    /** A file of scenarios was saved. */
    void saved() {
        last = Optional.empty();
    }

    /** Scenarios, and the names of the rules and norms that they were held against. */
    private record Read(Set<String> rules, Set<String> norms, List<Scenario> scenarios, List<Problem> problems) {
    }

    private String told(List<Problem> problems) {
        Notices.News news = mistakes.tell(problems);
        if (problems.isEmpty()) {
            return news.mended().isEmpty() ? "" : "\n" + news.inWords();
        }
        return "\n" + news.inWords() + "The scenarios in " + problems.stream().map(Problem::file).distinct().collect(Collectors.joining(", ")) + " were not run: "
                + news.count("problem", "problems") + ".\n";
    }

    private static String told(List<Outcome> outcomes, int touched) {
        List<Outcome> failed = outcomes.stream().filter(o -> !o.passed()).toList();
        StringBuilder out = new StringBuilder("\n" + count(outcomes.size(), failed.size(), touched));
        for (Outcome o : failed) {
            out.append("  ").append(o.scenario().file()).append(':').append(o.scenario().line()).append(": ").append(o.scenario().name()).append('\n');
            o.failures().forEach(f -> out.append("      ").append(f).append('\n'));
        }
        return out.toString();
    }

    private static String count(int run, int failed, int touched) {
        if (touched == 0) {
            return "No scenario was run: none names what was changed.\n";
        }
        String which = Counted.of(touched, "scenario") + " that this can touch";
        String ran = run < touched ? run + " of " + which + " ran before the next save, and the others follow; " : which + " ran; ";
        return ran + (failed == 0 ? "none fails.\n" : failed + (failed == 1 ? " fails:\n" : " fail:\n"));
    }
}
