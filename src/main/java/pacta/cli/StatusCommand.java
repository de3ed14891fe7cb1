package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import pacta.backtest.Backtest;
import pacta.backtest.PublishedFigures;
import pacta.calendar.Agenda;
import pacta.calendar.Almanac;
import pacta.disk.WholeFile;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.status.Prints;
import pacta.status.Section;
import pacta.status.StatusCsv;
import pacta.status.StatusJson;
import pacta.status.StatusPlan;
import pacta.status.StatusReport;
import pacta.status.StatusText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The state of things as brochures print it. */
@Command(name = "status", description = {"Who has joined, deadlines, completion, survivors, reports, national measures and important dates, as brochures print them.",
        "What each section lists stands in rules/status.yaml. What others published for the very day is held against it, unless --state or --known-by is given."})
final class StatusCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Mixin
    private Only only;

    @Option(names = "--out", paramLabel = "FILE", description = "write there instead of to the terminal")
    private Path target;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv (default: text)")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (target != null) {
            Unwritable.refuseFileFor(target.toAbsolutePath().getParent(), "The status", target, "file with --out");
        }
        Register register = Register.read(folders);
        LocalDate day = when.day(register.facts());
        Selection selection = only.in(register.facts(), register.norms()).on(day, register.facts());
        LocalDate knownBy = when.knownBy().orElse(LocalDate.MAX);
        Plans plans = new Plans(folders, register.norms().ids());
        StatusPlan plan = plans.status();
        PublishedFigures published = plans.published(when.knownBy().isEmpty());
        Almanac almanac = plans.almanac();
        plans.refuse();
        Evaluator evaluator = register.evaluator();
        Evaluation evaluation = evaluator.evaluate(register.facts(), day, knownBy);
        Agenda agenda = new Agenda(almanac, register.norms(), register.facts(), evaluation, knownBy);
        List<Section> sections = new StatusReport(evaluation, agenda, register.facts(), new Prints(published, new Backtest(evaluator, register.facts()))).sections(plan.under(selection.norms()), selection.states());
        write(switch (format) {
            case TEXT -> StatusText.of(sections, day);
            case JSON -> StatusJson.of(sections, day);
            case CSV -> StatusCsv.of(sections);
        });
        return ExitCode.DONE;
    }

    private void write(String status) {
        if (target == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(status);
            out.flush();
            return;
        }
        try {
            WholeFile.write(target, status, spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The status", target, e, "file with --out");
        }
        spec.commandLine().getErr().println("written: " + target);
    }
}
