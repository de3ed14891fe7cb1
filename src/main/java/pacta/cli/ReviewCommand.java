package pacta.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pacta.findings.Review;
import pacta.findings.StoredRun;
import pacta.review.ReviewBook;
import pacta.review.ReviewText;
import pacta.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decisions on findings: the command above those that list, show, check and add. */
@Command(name = "review", description = {"Decisions on findings, kept as YAML files, one a decision, and carried from run to run.",
        "A decision lapses when the evidence of its finding or the text of its rule changes, or its last day passes."}, subcommands = {ReviewAddCommand.class})
final class ReviewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what shall be done: list, show, check or add.");
    }

    private static ReviewBook book(ReviewFolder folder, StoredRun run) {
        return new ReviewBook(folder.read(), run.fingerprints(), run.asOf(), folder.isPublic());
    }

    /** Of the decisions without a finding, those that the run could have: one that was limited to some States says nothing about others. */
    static Map<String, Review> withoutFinding(ReviewBook book, StoredRun run) {
        Map<String, Review> out = new TreeMap<>(book.withoutFinding());
        Set<String> norms = new HashSet<>();
        run.subset().norms().forEach(n -> norms.add(n.replace(' ', '-')));
        out.keySet().removeIf(id -> {
            String[] parts = id.split("/");
            return !run.subset().states().isEmpty() && !run.subset().states().contains(parts[0].split("#")[0]) || !norms.isEmpty() && !norms.contains(parts[1]);
        });
        return out;
    }

    @Command(name = "list", description = "Lists all decisions: what holds, what has lapsed and why, what conflicts, and what is on a finding that is no longer there.")
    int list(@Mixin ReviewFolder folder, @Mixin RunOption option, @Mixin DecisionFilter filter) {
        StoredRun run = option.read(spec.commandLine().getErr());
        ReviewBook book = book(folder, run);
        Set<String> decided = book.withoutFinding().keySet();
        print(ReviewText.list(filter.of(book.ofFindings().byFinding(), run, decided), filter.of(withoutFinding(book, run), run, decided)));
        return ExitCode.DONE;
    }

    @Command(name = "show", description = "Shows what was decided on one finding.")
    int show(@Parameters(paramLabel = "FINDING-ID", description = "as in findings.csv") String id, @Mixin ReviewFolder folder, @Mixin RunOption option) {
        StoredRun run = option.read(spec.commandLine().getErr());
        ReviewBook book = book(folder, run);
        Map<String, Review> gone = book.withoutFinding();
        if (!run.fingerprints().containsKey(id) && !gone.containsKey(id)) {
            throw unknown(id, run);
        }
        print(ReviewText.one(id, gone.getOrDefault(id, book.ofFindings().on(id))));
        return ExitCode.DONE;
    }

    @Command(name = "check", description = "Lists what somebody has to look at: decisions that have lapsed, that conflict, or whose finding is gone. Exits with 1 if there are any.")
    int check(@Mixin ReviewFolder folder, @Mixin RunOption option, @Mixin DecisionFilter filter) {
        StoredRun run = option.read(spec.commandLine().getErr());
        ReviewBook book = book(folder, run);
        Set<String> decided = book.withoutFinding().keySet();
        Map<String, Review> open = filter.of(book.ofFindings().byFinding(), run, decided);
        open.values().removeIf(r -> !r.status().equals(Review.LAPSED) && !r.status().equals(Review.CONFLICT));
        Map<String, Review> gone = filter.of(withoutFinding(book, run), run, decided);
        boolean well = open.isEmpty() && gone.isEmpty();
        print(well ? "All decisions hold.\n" : ReviewText.list(open, gone));
        return well ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    static Refusal unknown(String id, StoredRun run) {
        return new Refusal(ExitCode.USAGE, ("There is no finding “" + id + "” in " + run.name() + ". " + Nearest.suggestion(id, run.fingerprints().keySet())).strip());
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
