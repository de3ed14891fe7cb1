package pacta.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.explain.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One State under one norm, in words. */
@Command(name = "explain", description = "Tells why: verdict, rule, and the evidence down to its sources, for one State under one norm.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Parameters(index = "0", paramLabel = "STATE", description = "code or name; * for the States together")
    private String state;

    @Parameters(index = "1", arity = "1..*", paramLabel = "NORM", description = "id, as in the register of norms")
    private List<String> norm;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Register register = Register.read(folders.rules(), folders.facts());
        LocalDate day = when.day(register.facts());
        Selection selection = Selection.of(List.of(state), List.of(String.join(" ", norm)), register.facts(), register.norms());
        Evaluation evaluation = register.evaluator().evaluate(register.facts(), day, when.knownBy().orElse(LocalDate.MAX));
        PrintWriter out = spec.commandLine().getOut();
        List<Assessment> own = evaluation.assessments().stream().filter(selection::takes).toList();
        List<Assessment> chosen = !own.isEmpty() ? own
                : evaluation.assessments().stream().filter(a -> a.subject().equals(Selection.ALL_STATES) && selection.norms().contains(a.norm())).toList();
        if (chosen.isEmpty()) {
            out.println("No case of " + selection.states().get(0) + " under " + String.join(", ", selection.norms()) + " is on file as of " + day + ", or the norm is a definition.");
        }
        for (Assessment a : chosen) {
            out.println(Explanation.of(a, register.norms().find(a.norm()).orElseThrow()));
        }
        out.flush();
        return ExitCode.DONE;
    }
}
