package pacta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.Figure;
import pacta.findings.DamagedRun;
import pacta.findings.Findings;
import pacta.findings.Fingerprint;
import pacta.findings.InputHashes;
import pacta.findings.Reviews;
import pacta.findings.RunReader;
import pacta.findings.StoredRun;
import pacta.findings.Subset;
import pacta.review.Decision;
import pacta.review.ReviewBook;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a paper for a meeting is made from: an evaluation as of a day, or a run that was left in a folder. */
final class Basis {

    @Mixin
    private When when;

    @Mixin
    private Folders folders;

    @Mixin
    private ReviewFolder reviews;

    @Option(names = "--run", paramLabel = "RUN", description = "folder of a run, whose findings are taken instead of evaluating")
    private Path run;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Findings, and what they were found in.
     *
     * @param evaluation the day's evaluation; empty for a stored run that was made from other rules, norms, parameters or facts than those at hand
     * @param sameFacts whether the facts at hand are those of the run
     */
    record Made(Register register, LocalDate day, Optional<String> meeting, Optional<LocalDate> knownBy, Subset subset, List<Assessment> assessments, List<Assessment> findings,
            List<Figure> figures, Reviews reviews, Optional<Evaluation> evaluation, boolean sameFacts) {

        /** “2010-11-29-10MSP”, with what it is limited to: names that sort by day. */
        String name(String what) {
            String part = subset.isAll() ? "" : "-" + String.join("-", subset.states()) + (subset.norms().isEmpty() ? "" : (subset.states().isEmpty() ? "" : "-") + norms(subset.norms()));
            return day + meeting.map(m -> "-" + m).orElse("") + knownBy.map(k -> "-known-by-" + k).orElse("") + (part.length() > LONGEST ? "-part" : part) + (what.isEmpty() ? "" : "-" + what);
        }

        private static final int LONGEST = 60;

        private static String norms(List<String> norms) {
            return String.join("-", norms).replaceAll("[^A-Za-z0-9.]+", "-");
        }
    }

    Folders folders() {
        return folders;
    }

    Made make(List<String> states, List<String> norms) {
        Optional<RunReader> reader = Optional.ofNullable(run).map(RunReader::new);
        Optional<StoredRun> stored = reader.map(r -> StoredRuns.asItStands(r, command.commandLine().getErr()));
        stored.ifPresent(s -> when.refuseBesideRun());
        List<Decision> decisions = reviews.read();
        Register register = Register.read(folders);
        Selection selection = Selection.of(states, norms, register.facts(), register.norms());
        return stored.map(s -> stored(s, reader.orElseThrow(), register, selection, decisions)).orElseGet(() -> evaluated(register, selection, decisions));
    }

    private Made evaluated(Register register, Selection selection, List<Decision> decisions) {
        LocalDate day = when.day(register.facts());
        selection.on(day, register.facts());
        Evaluation evaluation = register.evaluator().evaluate(register.facts(), day, when.knownBy().orElse(LocalDate.MAX));
        List<Assessment> assessments = evaluation.assessments().stream().filter(selection::takes).toList();
        List<Assessment> findings = Findings.of(assessments, register.norms());
        return new Made(register, day, when.meeting(register.facts()), when.knownBy(), new Subset(selection.states(), selection.norms()), assessments, findings,
                selection.isAll() ? evaluation.figures() : List.of(), book(decisions, fingerprints(decisions, findings), day), Optional.of(evaluation), true);
    }

    private static Map<String, Fingerprint> fingerprints(List<Decision> decisions, List<Assessment> findings) {
        Map<String, Fingerprint> out = new TreeMap<>();
        if (!decisions.isEmpty()) {
            findings.forEach(f -> out.put(f.id(), Fingerprint.of(f)));
        }
        return out;
    }

    private Reviews book(List<Decision> decisions, Map<String, Fingerprint> fingerprints, LocalDate day) {
        return new ReviewBook(decisions, fingerprints, day, reviews.isPublic()).ofFindings();
    }

    private Made stored(StoredRun stored, RunReader reader, Register register, Selection selection, List<Decision> decisions) {
        InputHashes now = InputHashes.of(folders.rules(), folders.facts());
        Optional<Evaluation> again = stored.hashes().equals(now)
                ? Optional.of(register.evaluator().evaluate(register.facts(), stored.asOf(), stored.knownBy().orElse(LocalDate.MAX))) : Optional.empty();
        Predicate<Assessment> wanted = selection::takes;
        Subset subset = new Subset(selection.states().isEmpty() ? stored.subset().states() : selection.states(), selection.norms().isEmpty() ? stored.subset().norms() : selection.norms());
        try {
            return new Made(register, stored.asOf(), stored.meeting(), stored.knownBy(), subset, reader.assessments().stream().filter(wanted).toList(),
                    stored.findings().stream().filter(wanted).toList(), selection.isAll() ? reader.figures() : List.of(), book(decisions, stored.fingerprints(), stored.asOf()), again,
                    stored.hashes().facts().equals(now.facts()));
        } catch (DamagedRun e) {
            throw new Refusal(ExitCode.INVALID, e.getMessage());
        }
    }
}
