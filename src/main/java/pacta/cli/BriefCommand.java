package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pacta.brief.BriefPlan;
import pacta.brief.Briefing;
import pacta.brief.MeetingBrief;
import pacta.brief.StateBrief;
import pacta.calendar.Agenda;
import pacta.calendar.Almanac;
import pacta.disk.WholeFile;
import pacta.engine.Evaluation;
import pacta.facts.Dossier;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.office.DocxFile;
import pacta.office.MissingFont;
import pacta.office.Paper;
import pacta.office.PdfFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Papers for those who chair a meeting, or who speak for a State. */
@Command(name = "brief", description = {"Writes a brief as Word file and PDF: for a meeting, item by item of its agenda, or for one State on two pages.",
        "The items of the agenda stand in rules/brief.yaml."})
final class BriefCommand implements Callable<Integer> {

    enum Format {
        DOCX, PDF
    }

    @Mixin
    private Basis basis;

    @Parameters(index = "0", arity = "0..1", paramLabel = "STATE", description = "the State, by code or name (default: the brief is for the meeting)")
    private String state;

    @Mixin
    private Only only;

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "docx, pdf or both (default: both)")
    private Set<Format> formats = new TreeSet<>(Set.of(Format.DOCX, Format.PDF));

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write into (default: out); files are called <day>-<meeting>-brief or <day>-<meeting>-<State>")
    private Path out = Path.of("out");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (state != null && !only.states().isEmpty()) {
            throw new Refusal(ExitCode.USAGE, "A brief is either on one State, or on a meeting and limited with --state; give one of the two.");
        }
        if (Selection.ALL_STATES.equals(state)) {
            throw new Refusal(ExitCode.USAGE, "Name one State; leave it out for the brief on the meeting.");
        }
        Unwritable.refuseFileFor(out, "The brief", out, "folder with --out");
        Basis.Made made = basis.make(state == null ? only.states() : List.of(state), only.norms());
        Briefing briefing = briefing(made);
        Paper paper = state == null ? MeetingBrief.of(briefing) : stateBrief(briefing, made.subset().states().get(0));
        write(files(paper, made.name(state == null ? "brief" : "")));
        return ExitCode.DONE;
    }

    private static Paper stateBrief(Briefing briefing, String code) throws IOException {
        try {
            return StateBrief.of(briefing, code);
        } catch (MissingFont e) {
            throw new Refusal(ExitCode.INTERNAL, e.getMessage());
        }
    }

    private Briefing briefing(Basis.Made made) {
        Evaluation evaluation = made.evaluation().orElseThrow(() -> new Refusal(ExitCode.USAGE, "The run was made from other rules, norms, parameters or facts than those at hand, so its deadlines "
                + "are not known. Make it again with “evaluate”, or leave out --run."));
        FactBase facts = made.register().facts();
        Plans plans = new Plans(basis.folders(), made.register().norms().ids());
        BriefPlan plan = plans.brief();
        Almanac almanac = plans.almanac();
        plans.refuse();
        LocalDate knownBy = made.knownBy().orElse(LocalDate.MAX);
        Agenda agenda = new Agenda(almanac, made.register().norms(), facts, evaluation, knownBy);
        Optional<Meeting> meeting = made.meeting().flatMap(facts::meeting);
        Map<String, String> names = facts.dossiers().stream().collect(Collectors.toMap(d -> d.state().code(), d -> d.state().name()));
        return new Briefing(made.day(), meeting, plan.next(facts.meetings(), made.day()), made.subset(), plan, made.register().norms(), names,
                facts.dossiers().stream().collect(Collectors.toMap(d -> d.state().code(), (Dossier d) -> d.asOf(made.day(), knownBy).facts())), made.assessments(), made.findings(), made.reviews(),
                agenda);
    }

    private Map<Path, byte[]> files(Paper paper, String name) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        try {
            for (Format format : new TreeSet<>(formats)) {
                files.put(out.resolve(name + (format == Format.DOCX ? ".docx" : ".pdf")), format == Format.DOCX ? DocxFile.of(paper) : pdf(paper));
            }
        } catch (MissingFont e) {
            throw new Refusal(ExitCode.INTERNAL, e.getMessage());
        }
        return files;
    }

    private byte[] pdf(Paper paper) throws IOException {
        PdfFile.Printed printed = PdfFile.of(paper);
        if (!printed.unknown().isEmpty()) {
            spec.commandLine().getErr().println("The fonts of the PDF have no sign for: " + String.join(" ", printed.unknown()) + ". The Word file has them.");
        }
        return printed.bytes();
    }

    private void write(Map<Path, byte[]> files) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Files.createDirectories(out);
            WholeFile.write(files, err::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The brief", out, e, "folder with --out");
        }
        files.keySet().forEach(f -> err.println("written: " + f));
    }
}
