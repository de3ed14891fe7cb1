package pacta.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import pacta.diff.DifferenceText;
import pacta.diff.RunDifference;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.explain.Summary;
import pacta.facts.PartialDate;
import pacta.findings.Findings;
import pacta.findings.Fingerprint;
import pacta.findings.Review;
import pacta.findings.Run;
import pacta.findings.RunFolder;
import pacta.findings.StoredRun;
import pacta.findings.Subset;
import pacta.review.Decision;
import pacta.review.ReviewBook;
import pacta.yaml.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(name = "evaluate", description = "Evaluates every State under every norm in force, prints a summary and writes the findings.")
final class EvaluateCommand implements Callable<Integer> {

    enum Format {
        TEXT, JSON, CSV, NONE
    }

    enum FailOn {
        NON_COMPLIANT, AT_RISK, CONCERN
    }

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Mixin
    private ReviewFolder reviews;

    @Mixin
    private Only only;

    @Option(names = "--out", paramLabel = "DIR", description = "folder to write into (default: out)")
    private Path out = Path.of("out");

    @Option(names = "--format", paramLabel = "FORMAT", description = "on the terminal: text, json, csv or none (default: text)")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "VERDICT", description = "exit with 1 if there are findings this grave or graver: non_compliant, at_risk, concern")
    private FailOn failOn;

    @Option(names = "--baseline", paramLabel = "RUN", description = "folder of an earlier run: after the summary, which findings are new, gone or changed since then")
    private Path baseline;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Unwritable.refuseFileFor(out, "The findings", out, "folder with --out");
        // Read first: the run may be written over the baseline, and a baseline that is damaged should not cost an evaluation.
        Optional<StoredRun> earlier = Optional.ofNullable(baseline).map(b -> StoredRuns.read(b, spec.commandLine().getErr()));
        List<Decision> decisions = reviews.read();
        Inputs inputs = new Inputs(folders);
        Register register = Register.read(folders);
        LocalDate day = when.day(register.facts());
        Selection selection = only.in(register.facts(), register.norms()).on(day, register.facts());
        register.facts().expiredAttestations(day).forEach(a -> spec.commandLine().getErr().println(a.origin().place() + ": the attestation on " + a.norm()
                + " by " + a.by() + " expired on " + PartialDate.inWords(a.expires()) + "; it no longer decides"));
        Evaluation evaluation = register.evaluator().evaluate(register.facts(), day, when.knownBy().orElse(LocalDate.MAX));
        List<Assessment> assessments = evaluation.assessments().stream().filter(selection::takes).toList();
        List<Assessment> findings = Findings.of(assessments, register.norms());
        ReviewBook book = book(decisions, findings, day);
        Run run = new Run(day, when.meeting(register.facts()), when.knownBy(), assessments, findings, selection.isAll() ? evaluation.figures() : List.of(), inputs.hashes(),
                new Subset(selection.states(), selection.norms()), book.ofFindings(), register.facts().dossiers(day).size(), register.facts().factCount(), register.rules().rules().size(), register.norms().inForce(day).size());
        Path written = write(run);
        print(run, Summary.of(run, register.norms()) + earlier.map(e -> since(e, run, written)).orElse(""), written);
        if (!decisions.isEmpty()) {
            tellOfReviews(book, StoredRun.of(run, written.toString()));
        }
        return failOn != null && findings.stream().anyMatch(f -> grave(f, failOn)) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ReviewBook book(List<Decision> decisions, List<Assessment> findings, LocalDate day) {
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        if (!decisions.isEmpty()) {
            findings.forEach(f -> fingerprints.put(f.id(), Fingerprint.of(f)));
        }
        return new ReviewBook(decisions, fingerprints, day, reviews.isPublic());
    }

    private void print(Run run, String summary, Path written) throws IOException {
        PrintWriter terminal = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> terminal.print(summary);
            case JSON -> terminal.print(RunFolder.text(run, false));
            case CSV -> terminal.print(RunFolder.text(run, true));
            case NONE -> { }
        }
        terminal.flush();
        spec.commandLine().getErr().println("written: " + written);
    }

    /** Decisions that need somebody's eye are counted; “review list” shows them. */
    private void tellOfReviews(ReviewBook book, StoredRun run) {
        Collection<Review> all = book.ofFindings().byFinding().values();
        long lapsed = all.stream().filter(r -> r.status().equals(Review.LAPSED)).count();
        long conflicts = all.stream().filter(r -> r.status().equals(Review.CONFLICT)).count();
        int gone = ReviewCommand.withoutFinding(book, run).size();
        if (lapsed + conflicts + gone > 0) {
            spec.commandLine().getErr().println("decisions: on " + Counted.of(lapsed, "finding") + " all have lapsed, on " + conflicts + " they conflict, and " + Counted.of(gone, "finding")
                    + (gone == 1 ? " that was" : " that were") + " decided on " + (gone == 1 ? "is" : "are") + " gone; “./pacta review check --run " + run.name() + "” shows them");
        }
    }

    private static String since(StoredRun earlier, Run run, Path written) {
        RunDifference difference = RunDifference.between(earlier, StoredRun.of(run, written.toString()), List.of(), a -> true);
        Set<String> gone = difference.goneFrom();
        Map<String, Assessment> standing = new HashMap<>();
        run.assessments().stream().filter(a -> gone.contains(RunDifference.key(a))).forEach(a -> standing.put(RunDifference.key(a), a));
        return "\n" + DifferenceText.of(difference, a -> Optional.ofNullable(standing.get(RunDifference.key(a))));
    }

    private Path write(Run run) {
        try {
            return RunFolder.write(run, out, spec.commandLine().getErr()::println);
        } catch (IOException e) {
            throw Unwritable.refusal("The findings", out, e, "folder with --out");
        }
    }

    private static boolean grave(Assessment f, FailOn limit) {
        return f.verdict().ordinal() <= pacta.engine.VerdictKind.valueOf(limit.name()).ordinal() || f.verdict() == pacta.engine.VerdictKind.ERROR;
    }
}
