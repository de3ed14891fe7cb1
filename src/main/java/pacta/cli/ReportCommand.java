package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.disk.WholeFile;
import pacta.findings.StoredRun;
import pacta.report.HtmlReport;
import pacta.report.Material;
import pacta.review.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a meeting reads, as one HTML file. */
@Command(name = "report", description = {"Writes one HTML file with all that a meeting reads: counts, what changed, States by norms, deadlines, a map, trends, each State, each norm, and what is not known.",
        "It needs no network and nothing beside it. Which norms are filed under which chapter, and what the map shows first, stands in rules/report.yaml; the deadlines and lists in rules/status.yaml."})
final class ReportCommand implements Callable<Integer> {

    private static final int NAMED_AT_MOST = 3;

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Mixin
    private ReviewFolder reviews;

    @Mixin
    private Only only;

    @Option(names = "--run", paramLabel = "RUN", description = "report on this earlier run, by its folder, instead of a day")
    private Path run;

    @Option(names = "--baseline", paramLabel = "RUN", description = "folder of an earlier run that this one is held against (default: the meeting before)")
    private Path baseline;

    @Option(names = "--no-trends", description = "leave out the trends, for which all earlier meetings are evaluated")
    private boolean withoutTrends;

    @Option(names = "--out", paramLabel = "FILE", description = "file to write (default: out/<day>-<meeting>-report.html)")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (out != null && out.toAbsolutePath().getParent() != null) {
            Unwritable.refuseFileFor(out.toAbsolutePath().getParent(), "The report", out, "file with --out");
        }
        // Read first: a folder that is damaged should not cost an evaluation.
        Optional<StoredRun> earlier = Optional.ofNullable(baseline).map(b -> StoredRuns.read(b, err));
        Optional<StoredRun> given = Optional.ofNullable(run).map(r -> StoredRuns.read(r, err));
        given.ifPresent(g -> when.refuseBesideRun());
        List<Decision> decisions = reviews.read();
        Inputs inputs = new Inputs(folders);
        Register register = Register.read(folders);
        ReportWork work = new ReportWork(register, folders, inputs.hashes(), given.map(g -> occasion(g, register)).orElseGet(() -> occasion(register)), decisions, reviews.isPublic(), err);
        given.ifPresent(work::refuseOther);
        Material material = work.material(earlier, !withoutTrends);
        given.ifPresent(g -> work.refuseUnlike(g, material));
        HtmlReport.Written report = new HtmlReport().write(material);
        Path file = out == null ? Path.of("out", name(material)) : out;
        write(file, report.html(), err);
        if (!report.note().isEmpty()) {
            err.println(report.note());
        }
        err.println("written: " + file);
        return ExitCode.DONE;
    }

    private Occasion occasion(StoredRun run, Register register) {
        Selection selection = only.in(register.facts(), register.norms()).on(run.asOf(), register.facts());
        return Occasion.of(run).only(selection.states(), selection.norms())
                .orElseThrow(() -> new Refusal(ExitCode.USAGE, run.name() + " is limited to " + run.subset().inWords() + " and holds nothing of what is asked for; leave out --state and --norm, or make another run with “evaluate”."));
    }

    private Occasion occasion(Register register) {
        LocalDate day = when.day(register.facts());
        Selection selection = only.in(register.facts(), register.norms()).on(day, register.facts());
        return new Occasion(day, when.meeting(register.facts()), when.knownBy().orElse(LocalDate.MAX), selection.states(), selection.norms());
    }

    /** “2010-06-01-M2-XAA-report.html”: sorts by day, and reports of a part stand beside that of the whole. */
    private static String name(Material material) {
        List<String> parts = Stream.concat(material.run().subset().states().stream(), material.run().subset().norms().stream()).map(s -> s.replace("*", "all").replaceAll("[^A-Za-z0-9.]", "-")).toList();
        String more = parts.size() > NAMED_AT_MOST ? "-and-" + (parts.size() - NAMED_AT_MOST) + "-more" : "";
        return material.run().name() + parts.stream().limit(NAMED_AT_MOST).map(p -> "-" + p).collect(Collectors.joining()) + more + "-report.html";
    }

    private static void write(Path file, String html, PrintWriter err) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            WholeFile.write(file, html, err::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The report", file, e, "file with --out");
        }
    }
}
