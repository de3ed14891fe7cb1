package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import pacta.facts.FactBase;
import pacta.findings.InputHashes;
import pacta.impact.Checkout;
import pacta.impact.Difference;
import pacta.impact.Impact;
import pacta.impact.Looked;
import pacta.impact.Report;
import pacta.impact.ReportData;
import pacta.impact.ReportText;
import pacta.impact.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a change of rules or facts does. */
@Command(name = "impact", description = {"Tells what a change of rules or facts does: which findings are new, gone or changed, for which States, at which meetings, and why.",
        "By default: from the last commit to the folders rules/ and facts/ as they are."},
        footer = {"", "The cause of a difference is", "  time             if the older rules and facts differ between the two days already (with --since)",
                "  rules            if, with the newer facts, the older rules would not bring what there is now",
                "  facts            if, with the newer rules, the older facts would not",
                "  rules and facts  if both is so, or either change alone brings what there is now.",
                "Rules are the rule files, the register of norms and the parameters.", "",
                "Exit codes: 0 done; 1 a finding differs, with --fail-on-change; 2 usage; 3 invalid rules or facts on either side; 4 internal."})
final class ImpactCommand implements Callable<Integer> {

    @Mixin
    private Days days;

    @Option(names = "--from", paramLabel = "REVISION", description = "the older side: a git revision, or a folder that holds rules/ and facts/ (default: HEAD)")
    private String from = "HEAD";

    @Option(names = "--to", paramLabel = "FOLDER", description = "the newer side: a folder that holds rules/ and facts/ (default: the shipped ones)")
    private Path to;

    @Mixin
    private ChangeOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path newer = to == null ? Folders.home() : to;
        if (!isProject(newer)) {
            throw new Refusal(ExitCode.USAGE, newer + " does not hold the folders rules/ and facts/. Name one that does with --to.");
        }
        Path given = Path.of(from);
        if (isProject(given)) {
            return compare(given, newer);
        }
        if (Files.exists(given) && from.contains("/")) {
            throw new Refusal(ExitCode.USAGE, from + " does not hold the folders rules/ and facts/. Name one that does, or a git revision, with --from.");
        }
        try (Checkout older = Checkout.of(newer, from)) {
            return compare(older.folder(), newer);
        } catch (Checkout.Unavailable e) {
            throw new Refusal(ExitCode.USAGE, e.getMessage());
        }
    }

    private static boolean isProject(Path folder) {
        return Files.isDirectory(folder.resolve("rules")) && Files.isDirectory(folder.resolve("facts"));
    }

    private int compare(Path older, Path newer) throws IOException {
        Register now = read(newer, "The newer side (" + (to == null ? "the folders as they are" : to.toString()) + ")");
        Side newSide = side(now, newer);
        Side oldSide = side(read(older, "The older side (" + from + ")"), older);
        Selection selection = options.only().in(now.facts(), now.norms());
        Impact impact = new Impact(oldSide, newSide, days.knownBy(), selection::takes);
        Report report = report(impact, now.facts());
        PrintWriter out = spec.commandLine().getOut();
        out.print(switch (options.format()) {
            case TEXT -> ReportText.of(report);
            case JSON -> ReportData.json(report);
            case CSV -> ReportData.csv(report);
        });
        out.flush();
        return options.exitCode(!report.differences().isEmpty());
    }

    private Report report(Impact impact, FactBase facts) {
        List<Looked> all = days.of(facts);
        List<Difference> differences = new ArrayList<>();
        Progress progress = new Progress(spec.commandLine().getErr(), all.size());
        for (Looked day : all) {
            progress.at(day.meeting());
            differences.addAll(impact.between(days.since(facts).orElse(day.day()), day.day(), day.meeting()));
        }
        progress.done();
        return new Report(from, to == null ? "the folders as they are" : to.toString(), impact.rules(), impact.otherRulesDiffer(), impact.factsDiffer(),
                all.stream().sorted(Comparator.comparing(Looked::day)).toList(), differences);
    }

    private static Register read(Path folder, String side) {
        try {
            return Register.read(folder.resolve("rules"), folder.resolve("facts"));
        } catch (Refusal e) {
            throw new Refusal(e.exitCode(), side + " is not sound:\n" + e.getMessage());
        }
    }

    private static Side side(Register register, Path folder) {
        return new Side(register.rules(), register.norms(), register.parameters(), register.facts(),
                InputHashes.of(folder.resolve("rules"), folder.resolve("facts")));
    }
}
