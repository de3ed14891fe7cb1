package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import pacta.facts.Meeting;
import pacta.history.History;
import pacta.history.HistoryData;
import pacta.history.HistoryMaker;
import pacta.history.HistoryText;
import pacta.history.Step;
import pacta.skeleton.Changes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all meetings show one after the other. */
@Command(name = "history", description = "Evaluates every meeting on file: how many States stand where under each norm, which are in breach, and how many report, from meeting to meeting.")
final class HistoryCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    @Mixin
    private Period period;

    @Mixin
    private Folders folders;

    @Mixin
    private Only only;

    @Option(names = "--changes", description = "list every State whose verdict changed from one meeting to the next")
    private boolean changes;

    @Option(names = "--format", paramLabel = "FORMAT", description = "on the terminal: text, json or csv (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write history.json and history-*.csv into (default: nothing is written)")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            Unwritable.refuseFileFor(out, "The history", out, "folder with --out");
        }
        Register register = Register.read(folders);
        Selection selection = only.in(register.facts(), register.norms());
        History history = history(register, selection);
        List<Step> steps = Step.in(history, register.rules().rules(), register.facts().dossiers().stream().filter(d -> selection.states().isEmpty() || selection.states().contains(d.state().code())).toList());
        if (out != null) {
            write(history, steps);
        }
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(switch (format) {
            case TEXT -> HistoryText.of(history, changes, steps);
            case JSON -> HistoryData.json(history, changes, steps);
            case CSV -> changes ? HistoryData.changesCsv(history) : HistoryData.csv(history);
        });
        terminal.flush();
        return ExitCode.DONE;
    }

    private History history(Register register, Selection selection) {
        List<Meeting> meetings = period.meetings(register.facts());
        period.withoutDay(register.facts()).forEach(m -> spec.commandLine().getErr().println(
                "left out: " + m.id() + ", as the day on which it begins is not on file, only " + m.date().inWords() + " (" + m.origin().place() + ")"));
        Progress progress = new Progress(spec.commandLine().getErr(), meetings.size());
        History history = new HistoryMaker(register.evaluator(), register.facts(), register.norms(), LocalDate.MAX)
                .of(meetings, selection::takes, selection.isAll(), meeting -> progress.at(meeting.id()));
        progress.done();
        return history;
    }

    private void write(History history, List<Step> steps) throws IOException {
        Changes files = new Changes();
        files.put(out.resolve("history.json"), HistoryData.json(history, changes, steps));
        files.put(out.resolve("history-verdicts.csv"), HistoryData.csv(history));
        files.put(out.resolve("history-breaches.csv"), HistoryData.breachesCsv(history));
        if (changes) {
            files.put(out.resolve("history-changes.csv"), HistoryData.changesCsv(history));
        }
        try {
            Files.createDirectories(out);
            files.write(spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The history", out, e, "folder with --out");
        }
        spec.commandLine().getErr().println("written: " + out);
    }
}
