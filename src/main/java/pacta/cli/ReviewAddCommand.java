package pacta.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacta.disk.WholeFile;
import pacta.findings.Fingerprint;
import pacta.findings.Review.Decided;
import pacta.findings.Review.Standing;
import pacta.findings.StoredRun;
import pacta.review.Decision;
import pacta.review.DecisionFile;
import pacta.review.DecisionReader;
import pacta.review.Outcome;
import pacta.review.ReviewBook;
import pacta.yaml.WrongValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A decision is written down. */
@Command(name = "add", description = "Writes a decision on a finding into a file of its own.")
final class ReviewAddCommand implements Callable<Integer> {

    @Mixin
    private ReviewFolder folder;

    @Mixin
    private RunOption option;

    @Parameters(index = "0", paramLabel = "FINDING-ID", description = "as in findings.csv")
    private String finding;

    @Option(names = "--decision", required = true, paramLabel = "WORD", description = "confirmed, disputed (by the State), needs-clarification, accepted (until a day) or resolved")
    private String decision;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "a sentence that could be read aloud")
    private String reason;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "who decides")
    private String by;

    @Option(names = "--on", paramLabel = "DATE", description = "the day of the decision (default: today)")
    private String on;

    @Option(names = "--until", paramLabel = "DATE", description = "the last day on which it holds; needed for “accepted”")
    private String until;

    @Option(names = "--reply", paramLabel = "TEXT", description = "what the State answered")
    private String reply = "";

    @Option(names = "--internal", paramLabel = "TEXT", description = "a note for colleagues; left out with --public")
    private String internal = "";

    @Option(names = "--replace", description = "put this decision in the place of the one that holds")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        StoredRun run = option.read(spec.commandLine().getErr());
        Fingerprint bound = Optional.ofNullable(run.fingerprints().get(finding)).orElseThrow(() -> ReviewCommand.unknown(finding, run));
        if (bound.rule().isEmpty()) {
            throw new Refusal(ExitCode.INVALID, run.name() + " was made by an older version of Pacta, which did not note the text of rules. Make it again with “evaluate”.");
        }
        List<String> holding = holding(run);
        Decision made = decision(bound, holding);
        if (!holding.isEmpty() && !replace) {
            throw new Refusal(ExitCode.USAGE, "Something was decided on this finding already: " + String.join(", ", holding) + ". Look with “review show”; with --replace yours takes its place.");
        }
        spec.commandLine().getOut().println("written: " + write(made));
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    private List<String> holding(StoredRun run) {
        return new ReviewBook(folder.readIfThere(), run.fingerprints(), run.asOf(), false).ofFindings().on(finding).decisions().stream()
                .filter(d -> d.standing() == Standing.HOLDS).map(Decided::file).toList();
    }

    private Decision decision(Fingerprint bound, List<String> holding) {
        try {
            Outcome outcome = Outcome.of(decision.strip().toLowerCase(java.util.Locale.ROOT));
            LocalDate day = on == null ? LocalDate.now() : DecisionReader.dayOf("--on", on);
            Optional<LocalDate> last = until == null ? Optional.empty() : Optional.of(DecisionReader.dayOf("--until", until));
            refuseIf(outcome == Outcome.ACCEPTED && last.isEmpty(), "“accepted” needs a day until which it holds; give it with --until.");
            refuseIf(last.isPresent() && last.get().isBefore(day), "The decision would end before it is made; give a later day with --until.");
            refuseIf(reason.isBlank(), "--reason has no text; give a sentence that could be read aloud.");
            refuseIf(by.isBlank(), "--by has no text; name who decides.");
            return new Decision("", finding, outcome, text(reason), text(by), day, last, text(reply), text(internal), bound, holding);
        } catch (WrongValue e) {
            throw new Refusal(ExitCode.USAGE, "--decision: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.USAGE, e.getMessage());
        }
    }

    /** As it can be read back: without control characters, which a terminal would obey. */
    private static String text(String given) {
        refuseIf(given.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)), "There is a control character in a text; write it without.");
        return given.strip();
    }

    private static void refuseIf(boolean wrong, String message) {
        if (wrong) {
            throw new Refusal(ExitCode.USAGE, message);
        }
    }

    /** The second decision of a person on one day gets a number. */
    private Path write(Decision made) {
        Path target = folder.path().resolve(DecisionFile.name(made));
        String stem = target.getFileName().toString().replaceFirst("\\.yaml$", "");
        try {
            Files.createDirectories(target.getParent());
            return WholeFile.add(i -> i == 1 ? target : target.resolveSibling(stem + "-" + i + ".yaml"), DecisionFile.text(made), spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The decision", target, e, "folder with --reviews");
        }
    }
}
