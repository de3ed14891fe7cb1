package pacta.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** A small register in a folder, for tests of the engine: one norm “N 1”, and States and rules as the test writes them. */
final class TestRegister {

    private static final Bounds USUAL = new Bounds(2_000, Duration.ofSeconds(10));

    private final Path folder;
    private final Problems problems = new Problems();

    TestRegister(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("facts/states"));
        Files.createDirectories(folder.resolve("rules/register"));
        write("facts/sources.yaml", "kinds: [monitor]\nsources:\n  - { id: m, title: Monitor, kind: monitor }\n");
        write("facts/meetings.yaml", "meetings: []\n");
        write("facts/convention.yaml", "events:\n  - { name: adoption, date: 1997-09-18, source: m }\n");
        write("rules/parameters.yaml", "parameters: []\n");
        write("rules/register/n.yaml", """
                instrument: { id: N, title: A treaty, force: binding, from: 1999-03-01 }
                norms:
                  - { id: N 1, title: One, asks: something, addressee: all, decided: computed, question: "What of {State}?", owesAnswer: true }
                """);
    }

    TestRegister write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return this;
    }

    TestRegister state(String code, String sections) throws IOException {
        return write("facts/states/" + code + ".yaml", "state: " + code + "\nname: Land " + code + "\n" + sections);
    }

    TestRegister rules(String drl) throws IOException {
        return write("rules/r.drl", drl);
    }

    Optional<RuleBase> ruleBase() {
        return RuleBase.read(folder.resolve("rules"), "rules", norms(), parameters(), problems);
    }

    List<String> problems() {
        return problems.sorted().stream().map(Problem::inWords).toList();
    }

    Evaluation evaluate(LocalDate asOf) {
        return evaluate(asOf, USUAL);
    }

    Evaluation evaluate(LocalDate asOf, Bounds bounds) {
        RuleBase rules = ruleBase().orElseThrow(() -> new AssertionError(problems()));
        return evaluator(rules, bounds).evaluate(facts(), asOf, LocalDate.MAX);
    }

    Evaluator evaluator(RuleBase rules) {
        return evaluator(rules, USUAL);
    }

    private Evaluator evaluator(RuleBase rules, Bounds bounds) {
        return new Evaluator(rules, norms(), parameters(), bounds);
    }

    FactBase facts() {
        return FactBase.read(folder.resolve("facts"), problems);
    }

    private NormRegister norms() {
        return NormRegister.read(folder.resolve("rules/register"), "rules/register", problems);
    }

    private Parameters parameters() {
        return Parameters.read(folder.resolve("rules/parameters.yaml"), "rules/parameters.yaml", problems);
    }

    Assessment only(LocalDate asOf) {
        List<Assessment> all = evaluate(asOf).assessments();
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.get(0);
    }
}
