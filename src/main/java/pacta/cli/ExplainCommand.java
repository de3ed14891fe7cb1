package pacta.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.explain.Explanation;
import pacta.whynot.Question;
import pacta.whynot.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One State under one norm, or under one rule that does not fire, in words. */
@Command(name = "explain", description = "Tells why: verdict, rule, and the evidence down to its sources, for one State under one norm. With --why-not: which condition "
        + "of a rule fails for the State, and what is on file instead.")
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Option(names = "--why-not", paramLabel = "RULE", description = "name of a rule, or its beginning, in quotes: why it does not fire")
    private String whyNot;

    @Parameters(index = "0", paramLabel = "STATE", description = "code or name; * for the States together")
    private String state;

    @Parameters(index = "1", arity = "0..*", paramLabel = "NORM", description = "id, as in the register of norms")
    private List<String> norm = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if ((whyNot == null) == norm.isEmpty()) {
            throw new Refusal(ExitCode.USAGE, whyNot == null ? "Name a norm, such as in the first column of “norms”, or ask after a rule with --why-not \"its name\"."
                    : "Give either a norm or --why-not. A rule’s name stands in quotes: --why-not \"its name\".");
        }
        Register register = Register.read(folders);
        LocalDate day = when.day(register.facts());
        PrintWriter out = spec.commandLine().getOut();
        if (whyNot == null) {
            explain(register, day, out);
        } else {
            out.print(WhyNot.to(question(register, day)).inWords());
        }
        out.flush();
        return ExitCode.DONE;
    }

    private void explain(Register register, LocalDate day, PrintWriter out) {
        Selection selection = Selection.of(List.of(state), List.of(String.join(" ", norm)), register.facts(), register.norms()).on(day, register.facts());
        Evaluation evaluation = register.evaluator().evaluate(register.facts(), day, when.knownBy().orElse(LocalDate.MAX));
        List<Assessment> own = evaluation.assessments().stream().filter(selection::takes).toList();
        List<Assessment> chosen = !own.isEmpty() ? own
                : evaluation.assessments().stream().filter(a -> a.subject().equals(Selection.ALL_STATES) && selection.norms().contains(a.norm())).toList();
        if (chosen.isEmpty()) {
            out.println("No case of " + selection.states().get(0) + " under " + String.join(", ", selection.norms()) + " is on file as of " + day + ", or the norm is a definition.");
        }
        for (Assessment a : chosen) {
            out.println(Explanation.of(a, register.norms().find(a.norm()).orElseThrow()));
        }
    }

    private Question question(Register register, LocalDate day) {
        RuleInfo rule = Selection.rule(whyNot, register.rules());
        String subject = Selection.of(List.of(state), List.of(), register.facts(), register.norms()).on(day, register.facts()).states().get(0);
        boolean all = subject.equals(Selection.ALL_STATES);
        if (all && rule.sees() == Sees.ONE_STATE) {
            throw new Refusal(ExitCode.USAGE, "The rule “" + rule.name() + "” sees one State at a time. Name the State: ./pacta explain STATE --why-not \"" + rule.name() + "\"" + when.again() + ".");
        }
        if (!all && rule.sees() == Sees.ALL_STATES) {
            throw new Refusal(ExitCode.USAGE, "The rule “" + rule.name() + "” sees all States together. Ask: ./pacta explain '*' --why-not \"" + rule.name() + "\"" + when.again() + ".");
        }
        LocalDate knownBy = when.knownBy().orElse(LocalDate.MAX);
        return new Question(rule, register.evaluator().memory(subject, register.facts(), day, knownBy), register.rules().rules(), register.norms(), register.facts(), knownBy,
                when.again().strip());
    }
}
