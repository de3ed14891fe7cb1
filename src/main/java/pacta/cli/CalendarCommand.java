package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pacta.calendar.Agenda;
import pacta.calendar.Almanac;
import pacta.calendar.CalendarData;
import pacta.calendar.CalendarFile;
import pacta.calendar.CalendarText;
import pacta.calendar.Entry;
import pacta.calendar.Period;
import pacta.disk.WholeFile;
import pacta.facts.FactBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What is due when. */
@Command(name = "calendar", description = {"Lists what is due in a period: open deadlines, days before them, meetings and withdrawals; on the terminal and as iCalendar.",
        "It is told as known on one day: the one of --as-of or --meeting; else for a period that has passed its first day, so that what was due then is there, and for any other today.",
        "What is shown beside the deadlines that rules derive stands in rules/calendar.yaml."})
final class CalendarCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV
    }

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Option(names = "--from", paramLabel = "DATE", description = "first day of the period (default: the day of --as-of or --meeting, or today)")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "last day of the period (default: a year after the first)")
    private String to;

    @Option(names = "--state", split = ",", paramLabel = "STATE", description = "only these States, by code or name, separated by commas, and what concerns all")
    private List<String> states = new ArrayList<>();

    @Option(names = "--norm", split = ",", paramLabel = "NORM", description = "only these norms, by id, or those below them, separated by commas; no meetings")
    private List<String> norms = new ArrayList<>();

    @Option(names = "--ics", paramLabel = "FILE", description = "also writes an iCalendar file")
    private Path ics;

    @Option(names = "--format", paramLabel = "FORMAT", description = "on the terminal: text, json or csv (default: text)")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (ics != null) {
            Unwritable.refuseFileFor(ics.toAbsolutePath().getParent(), "The calendar", ics, "file with --ics");
        }
        Register register = Register.read(folders);
        Period period = period(register.facts());
        LocalDate day = when.day(register.facts(), period.from(), period.to());
        Selection selection = Selection.of(states, norms, register.facts(), register.norms()).on(day, register.facts());
        Almanac almanac = Plans.almanac(folders, register.norms().ids());
        LocalDate knownBy = when.knownBy().orElse(LocalDate.MAX);
        Agenda agenda = new Agenda(almanac, register.norms(), register.facts(), register.evaluator().evaluate(register.facts(), day, knownBy), knownBy);
        List<Entry> entries = agenda.of(period, selection.states(), selection.norms());
        if (ics != null) {
            // Before anything is printed: a file that cannot be written is told first, and alone.
            write(entries, day);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(switch (format) {
            case TEXT -> CalendarText.of(entries, period, day);
            case JSON -> CalendarData.json(entries, period, day);
            case CSV -> CalendarData.csv(entries);
        });
        out.flush();
        return ExitCode.DONE;
    }

    private Period period(FactBase facts) {
        LocalDate first = from == null ? when.day(facts) : When.date("--from", from, facts);
        LocalDate last = to == null ? first.plusYears(1) : When.date("--to", to, facts);
        if (last.isBefore(first)) {
            throw new Refusal(ExitCode.USAGE, "The period ends on " + last + ", before it begins on " + first + ". Give --from and --to the other way round.");
        }
        return new Period(first, last);
    }

    private void write(List<Entry> entries, LocalDate day) {
        PrintWriter err = spec.commandLine().getErr();
        if (entries.stream().noneMatch(Entry::daysKnown)) {
            err.println("Nothing with a day on file is due in this period, and a calendar file must hold an event: " + ics + " was not written.");
            return;
        }
        String content = CalendarFile.of(entries, day);
        try {
            WholeFile.write(ics, content, err::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The calendar", ics, e, "file with --ics");
        }
        List<Entry> leftOut = CalendarFile.leftOut(entries);
        if (!leftOut.isEmpty()) {
            err.println("left out of the file, since only month or year is on file: " + leftOut.stream().map(Entry::title).collect(Collectors.joining("; ")));
        }
        err.println("written: " + ics);
    }
}
