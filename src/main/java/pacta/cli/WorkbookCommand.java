package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import pacta.disk.WholeFile;
import pacta.engine.Deadline;
import pacta.engine.Evidence;
import pacta.facts.Fact;
import pacta.workbook.Contents;
import pacta.workbook.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A run as spreadsheets. */
@Command(name = "workbook", description = {"Writes an XLSX file with the matrix of States and norms, findings, facts, deadlines and figures, and each sheet as a CSV file beside it.",
        "With --norm, only the facts that the findings and verdicts under these norms rest on are listed."})
final class WorkbookCommand implements Callable<Integer> {

    @Mixin
    private Basis basis;

    @Mixin
    private Only only;

    @Option(names = "--out", paramLabel = "FILE", description = "the XLSX file (default: out/<day>-<meeting>-workbook.xlsx)")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        refuseOtherFiles();
        Path wanted = out == null ? Path.of("out", "workbook.xlsx") : out;
        Unwritable.refuseFileFor(wanted.toAbsolutePath().getParent(), "The workbook", wanted, "file with --out");
        Basis.Made made = basis.make(only.states(), only.norms());
        Workbook workbook = new Workbook(contents(made));
        Path target = out == null ? Path.of("out", made.name("workbook") + ".xlsx") : out;
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(target, workbook.xlsx());
        String stem = target.getFileName().toString().replaceFirst("(?i)\\.xlsx$", "");
        workbook.csv().forEach((sheet, csv) -> files.put(target.resolveSibling(stem + "-" + sheet + ".csv"), csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        PrintWriter err = spec.commandLine().getErr();
        workbook.remarks().forEach(err::println);
        write(files, target, err);
        return ExitCode.DONE;
    }

    /** A spreadsheet program goes by the ending of a file. */
    private void refuseOtherFiles() {
        if (out != null && (Files.isDirectory(out) || !out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx"))) {
            Path meant = Files.isDirectory(out) ? out.resolve("workbook.xlsx") : out.resolveSibling(out.getFileName().toString().replaceFirst("\\.[A-Za-z]{1,4}$", "") + ".xlsx");
            throw new Refusal(ExitCode.USAGE, "--out names the XLSX file" + (Files.isDirectory(out) ? ", and " + out + " is a folder" : "; its name must end in .xlsx") + ". Write --out " + meant
                    + "; the sheets as CSV files are put beside it.");
        }
    }

    private void write(Map<Path, byte[]> files, Path target, PrintWriter err) {
        try {
            if (out == null) {
                Files.createDirectories(target.getParent());
            }
            WholeFile.write(files, err::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The workbook", target, e, "file with --out");
        }
        files.keySet().forEach(f -> err.println("written: " + f));
    }

    private static Contents contents(Basis.Made made) {
        Map<String, String> names = made.register().facts().dossiers().stream().collect(Collectors.toMap(d -> d.state().code(), d -> d.state().name()));
        Optional<List<Fact>> facts = made.sameFacts() ? Optional.of(facts(made)) : Optional.empty();
        Optional<List<Deadline>> deadlines = made.evaluation().map(e -> e.deadlines().stream().filter(d -> (made.subset().states().isEmpty() || made.subset().states().contains(d.state()))
                && (made.subset().norms().isEmpty() || made.subset().norms().contains(d.norm()))).toList());
        return new Contents(made.day(), made.meeting(), made.knownBy(), made.subset(), made.register().norms(), names, made.assessments(), made.findings(), made.reviews(), facts, deadlines,
                made.figures());
    }

    /** What the evaluation saw; where it is limited to some norms, what their verdicts rest on. */
    private static List<Fact> facts(Basis.Made made) {
        Set<String> places = new HashSet<>();
        made.assessments().forEach(a -> places(a.evidence(), places));
        boolean all = made.subset().norms().isEmpty();
        List<String> wanted = made.subset().states();
        return made.register().facts().dossiers().stream().filter(d -> wanted.isEmpty() || wanted.contains(d.state().code()))
                .flatMap(d -> d.onFile(made.day(), made.knownBy().orElse(java.time.LocalDate.MAX)).stream()).filter(f -> all || places.contains(f.origin().place())).toList();
    }

    private static void places(List<Evidence> evidence, Set<String> places) {
        evidence.forEach(e -> {
            places.add(e.origin().place());
            places(e.because(), places);
        });
    }
}
