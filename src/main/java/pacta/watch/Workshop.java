package pacta.watch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Bounds;
import pacta.engine.EvaluationFailed;
import pacta.engine.Evaluator;
import pacta.engine.KeptEvaluation;
import pacta.engine.RuleBase;
import pacta.explain.ChangesInWords;
import pacta.facts.FactBase;
import pacta.findings.Comparison;
import pacta.findings.Findings;
import pacta.lint.Kinds;
import pacta.lint.Lints;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/**
 * Rules and facts that somebody is writing. It is told which files were saved, and says what that changes against the last state in which everything was
 * sound; how it comes to be told is not its business. For one thread.
 */
public final class Workshop {

    /** A rule base in which rules are exchanged grows by some 15 kB each time; after so many edits it is compiled afresh. */
    private static final int EDITS_OF_ONE_BASE = 100;

    private final Path rulesFolder;
    private final Path factsFolder;
    private final Predicate<Assessment> wanted;
    private final int atMost;
    private final Set<Subject> pending = EnumSet.noneOf(Subject.class);
    private final Notices mistakes = new Notices();
    private final Map<String, Notices> advice = new TreeMap<>();
    private final Proof proof;
    private final Set<String> unadvised = new TreeSet<>();
    private Reach unproven;
    private int edits;
    private Known last;

    /**
     * Evaluates everything once.
     *
     * @param rulesFolder absolute, as the folder of facts
     * @param knownBy as for {@link Evaluator#evaluate}
     * @param wanted which assessments are told about
     * @param atMost how many changed findings are told one by one
     */
    public Workshop(Path rulesFolder, Path factsFolder, RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts, LocalDate day,
            LocalDate knownBy, Predicate<Assessment> wanted, int atMost) {
        this.rulesFolder = rulesFolder;
        this.factsFolder = factsFolder;
        this.wanted = wanted;
        this.atMost = atMost;
        this.proof = new Proof(rulesFolder);
        this.unproven = new Reach(rulesFolder);
        this.last = new Known(rules, norms, parameters, facts,
                KeptEvaluation.of(new Evaluator(rules, norms, parameters, Bounds.USUAL), facts, day, knownBy));
    }

    /** How many findings there are, in the last sound state. */
    public int findings() {
        return findings(last.evaluation().assessments(), last).size();
    }

    private List<Assessment> findings(List<Assessment> all, Known under) {
        return Findings.of(all.stream().filter(wanted).toList(), under.norms());
    }

    /**
     * What saving these files changes, in words: findings against the last sound state, or what is wrong with the files. Empty if only scenarios
     * were saved.
     */
    public String saved(Collection<Path> files) {
        boolean mending = !pending.isEmpty();
        for (Path file : files) {
            Subject.of(file, rulesFolder, factsFolder).ifPresent(subject -> {
                unproven.saved(file);
                if (subject == Subject.SCENARIOS) {
                    proof.saved();
                } else {
                    pending.add(subject);
                }
            });
        }
        unadvised.addAll(unproven.files());
        return pending.isEmpty() ? "" : evaluated(mending);
    }

    private String evaluated(boolean mending) {
        Problems problems = new Problems();
        Optional<Known> next;
        try {
            next = last.after(pending, rulesFolder, factsFolder, problems);
        } catch (EvaluationFailed e) {
            last = last.restored();
            return e.getMessage() + "\nThe last good state stands.\n";
        }
        if (next.isEmpty()) {
            Notices.News news = mistakes.tell(problems.sorted());
            String count = news.count("problem", "problems");
            return news.inWords() + Character.toUpperCase(count.charAt(0)) + count.substring(1) + "; the last good state stands.\n";
        }
        mistakes.tell(List.of());
        edits += pending.contains(Subject.RULES) ? 1 : 0;
        pending.clear();
        Known before = last;
        last = next.get();
        unproven.between(before, last);
        return (mending ? "Mended; against the last good state:\n" : "") + difference(before, last);
    }

    private String difference(Known before, Known after) {
        List<Assessment> older = before.evaluation().notSharedWith(after.evaluation()).stream().filter(wanted).toList();
        List<Assessment> newer = after.evaluation().notSharedWith(before.evaluation()).stream().filter(wanted).toList();
        Comparison findings = Comparison.of(findings(older, before), findings(newer, after));
        long others = others(Comparison.of(older, newer), findings);
        String beside = others == 0 ? "" : String.format(Locale.ENGLISH, "%,d %s no %s did.%n", others, others == 1 ? "assessment that is" : "assessments that are",
                others == 1 ? "finding" : "findings");
        if (findings.isEmpty()) {
            return others == 0 ? "Nothing changed: every assessment is as it was.\n" : "No finding changed; " + beside;
        }
        return findings.inWords() + ".\n" + ChangesInWords.of(findings.changes(), atMost, gone -> standing(gone, newer))
                + (others == 0 ? "" : "\nBesides, " + beside.replace(" did.", " changed."));
    }

    /** How many subjects under a norm have changed that no finding tells of, neither before nor after. */
    private static long others(Comparison all, Comparison findings) {
        Set<String> told = findings.changes().stream().map(c -> place(c.finding())).collect(Collectors.toSet());
        return all.changes().stream().map(c -> place(c.finding())).filter(p -> !told.contains(p)).distinct().count();
    }

    private static Optional<Assessment> standing(Assessment gone, List<Assessment> now) {
        return now.stream().filter(a -> place(a).equals(place(gone))).findFirst();
    }

    private static String place(Assessment a) {
        return a.subject() + "/" + a.norm();
    }

    /**
     * Looks for advice on the files that were saved since this was last asked in a sound state.
     *
     * @return what is new, in full, and how much stands as before; empty if there is none or the state is not sound
     */
    public String advice() {
        if (!pending.isEmpty() || unadvised.isEmpty()) {
            return "";
        }
        List<Problem> found = lints();
        StringBuilder out = new StringBuilder();
        for (String file : unadvised) {
            List<Problem> own = found.stream().filter(p -> p.file().equals(file)).toList();
            Notices.News news = advice.computeIfAbsent(file, f -> new Notices()).tell(own);
            if (!own.isEmpty() || !news.mended().isEmpty()) {
                out.append('\n').append(news.inWords()).append("On ").append(file).append(": ").append(news.count("piece of advice", "pieces of advice")).append(".\n");
            }
        }
        unadvised.clear();
        return out.toString();
    }

    /** Does once what the first advice and the first scenarios would wait for. */
    public void prepare() {
        lints();
    }

    private List<Problem> lints() {
        Problems found = new Problems();
        Problems ofScenarios = new Problems();
        List<FactBase> given = proof.read(last, ofScenarios).stream().map(Scenario::given).toList();
        Lints.of(last.rules(), last.norms(), last.parameters(), last.facts(), given, ofScenarios.isEmpty() ? Set.of() : Set.of(Kinds.Source.FACTS), found);
        return found.sorted();
    }

    /**
     * Runs the scenarios that can come out otherwise by what was saved since this was last asked in a sound state; those that were left come with the next.
     *
     * @param stop asked again and again; once it says yes, no other scenario is run
     * @return how many were run and which of them fail, in words; empty if nothing was saved or the state is not sound
     */
    public String scenarios(BooleanSupplier stop) {
        if (!pending.isEmpty() || !unproven.isAsked()) {
            return "";
        }
        Proof.Result result = proof.run(last, unproven, stop);
        if (result.finished()) {
            unproven = new Reach(rulesFolder);
        }
        return result.words();
    }

    /** Does what can wait until everything has been told: keeps memory flat over thousands of edits. */
    public void rest() {
        if (edits >= EDITS_OF_ONE_BASE) {
            last = last.restored();
            edits = 0;
        }
    }
}
