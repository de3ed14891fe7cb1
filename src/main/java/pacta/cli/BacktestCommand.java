package pacta.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import pacta.backtest.Backtest;
import pacta.backtest.Backtest.Result;
import pacta.backtest.Backtest.TableResult;
import pacta.backtest.DeadlineTable;
import pacta.backtest.PublishedFigure;
import pacta.backtest.PublishedFigures;
import pacta.explain.Wrapped;
import pacta.yaml.Counted;
import pacta.yaml.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds our counts against published ones. */
@Command(name = "backtest", description = "Holds our counts against published figures: the States in each difference, and its reason.")
final class BacktestCommand implements Callable<Integer> {

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Register register = Register.read(folders);
        Problems problems = new Problems();
        PublishedFigures published = PublishedFigures.read(folders.facts().resolve("published-figures.yaml"), "facts/published-figures.yaml", problems);
        List<PublishedFigure> figures = published.figures();
        Register.refuse(problems, folders::asGiven);
        Backtest backtest = new Backtest(register.evaluator(), register.facts());
        PrintWriter out = spec.commandLine().getOut();
        int unexplained = 0;
        int same = 0;
        out.printf("%-10s  %11s  %11s  %s%n", "as of", "published", "ours", "figure");
        for (PublishedFigure figure : figures) {
            Result r = backtest.compare(figure);
            same += r.same() ? 1 : 0;
            unexplained += r.explained() ? 0 : 1;
            out.printf("%-10s  %,11d  %,11d  ", figure.asOf(), figure.value(), r.count());
            out.print(Wrapped.of(figure.what() + " — " + figure.source(), "", "    ").replaceFirst("^", r.same() ? "= " : r.explained() ? "~ " : "! "));
            difference(out, "only ours", r.onlyOurs());
            difference(out, "only theirs", r.onlyTheirs());
            if (!r.same()) {
                out.print(Wrapped.of(figure.reason().isEmpty() ? "no reason is written down yet" : figure.reason(), "      why: ", "           "));
            }
        }
        for (DeadlineTable table : published.tables()) {
            TableResult r = backtest.compare(table);
            unexplained += r.explained() ? 0 : 1;
            out.print(Wrapped.of(table.asOf() + "  " + table.what() + ": " + Counted.of(r.entries(), "entry", "entries") + ", " + (r.entries() - r.differences().size()) + " the same", "", "    "));
            r.differences().forEach((state, difference) -> out.print(Wrapped.of(state + ": " + difference + ". "
                    + table.reasons().getOrDefault(state, "No reason is written down yet."), "      ", "        ")));
        }
        out.println(Counted.of(figures.size(), "figure") + ": " + same + " the same, " + (figures.size() - same - unexplained) + " explained, " + unexplained + " unexplained");
        out.flush();
        return unexplained == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static void difference(PrintWriter out, String whose, java.util.Set<String> states) {
        if (!states.isEmpty()) {
            out.print(Wrapped.of(String.join(" ", states), "      " + whose + ": ", "        "));
        }
    }
}
