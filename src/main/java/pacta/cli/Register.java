package pacta.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.check.ProblemList;
import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Counted;
import pacta.yaml.Problem;
import pacta.yaml.ProblemText;
import pacta.yaml.Problems;

/** Rules, norms, parameters and facts, read together; nothing is evaluated unless all of it is sound. */
record Register(RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts) {

    /** Reads everything; throws a {@link Refusal} that shows the problems of every file. */
    static Register read(Folders folders) {
        return read(folders.rules(), folders.facts(), folders::asGiven);
    }

    /** The same for folders of which messages give the last name alone. */
    static Register read(Path rulesFolder, Path factsFolder) {
        return read(rulesFolder, factsFolder, p -> p);
    }

    private static Register read(Path rulesFolder, Path factsFolder, UnaryOperator<Problem> shown) {
        Problems problems = new Problems();
        CompletableFuture<FactBase> facts = CompletableFuture.supplyAsync(() -> FactBase.read(factsFolder, problems));
        Problems ruleProblems = new Problems();
        NormRegister norms = norms(rulesFolder, ruleProblems);
        Parameters parameters = Parameters.read(rulesFolder.resolve("parameters.yaml"), nameOf(rulesFolder) + "/parameters.yaml", ruleProblems);
        Optional<RuleBase> rules = Files.isDirectory(rulesFolder) ? RuleBase.read(rulesFolder, nameOf(rulesFolder), norms, parameters, ruleProblems) : Optional.empty();
        FactBase base = facts.join();
        problems.addAll(ruleProblems.sorted());
        if (!problems.hasErrors()) {
            norms.check(base, problems);
            rules.ifPresent(r -> r.checkStates(base, problems));
        }
        refuse(problems, shown);
        return new Register(rules.orElseThrow(), norms, parameters, base);
    }

    /** Reads the norms alone, which takes a tenth of the time; throws a {@link Refusal} that shows the problems of their files. */
    static NormRegister norms(Folders folders) {
        Problems problems = new Problems();
        NormRegister norms = norms(folders.rules(), problems);
        refuse(problems, folders::asGiven);
        return norms;
    }

    private static NormRegister norms(Path rulesFolder, Problems problems) {
        return NormRegister.read(rulesFolder.resolve("register"), nameOf(rulesFolder) + "/register", problems);
    }

    static String nameOf(Path folder) {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }

    /**
     * Ends the command with all problems, if there are any; advice alone ends nothing.
     *
     * @param shown each of them as it is to be shown
     */
    static void refuse(Problems problems, UnaryOperator<Problem> shown) {
        if (problems.hasErrors()) {
            List<Problem> all = problems.sorted().stream().filter(p -> !p.isAdvice()).map(shown).toList();
            throw new Refusal(ExitCode.INVALID, ProblemText.of(all) + "\n"
                    + ProblemList.MORE + "\n" + Counted.of(all.size(), "problem") + "; nothing was evaluated.");
        }
    }

    Evaluator evaluator() {
        return new Evaluator(rules, norms, parameters, Bounds.USUAL);
    }
}
