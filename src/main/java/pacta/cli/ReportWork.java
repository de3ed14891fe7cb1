package pacta.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.backtest.Backtest;
import pacta.backtest.PublishedFigures;
import pacta.calendar.Agenda;
import pacta.calendar.Almanac;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.Evaluator;
import pacta.facts.FactBase;
import pacta.facts.Meeting;
import pacta.facts.PartialDate;
import pacta.findings.Findings;
import pacta.findings.Fingerprint;
import pacta.findings.InputHashes;
import pacta.findings.Run;
import pacta.findings.StoredRun;
import pacta.history.History;
import pacta.history.HistoryMaker;
import pacta.impact.Cause;
import pacta.norms.Norm;
import pacta.report.Material;
import pacta.report.ReportPlan;
import pacta.report.Since;
import pacta.review.Decision;
import pacta.review.ReviewBook;
import pacta.status.Prints;
import pacta.status.Section;
import pacta.status.StatusPlan;
import pacta.status.StatusReport;

/** Evaluates all that a report needs. */
final class ReportWork {

    private final Register register;
    private final Folders folders;
    private final Occasion occasion;
    private final List<Decision> decisions;
    private final boolean isPublic;
    private final PrintWriter err;
    private final Evaluator evaluator;
    private final InputHashes hashes;

    ReportWork(Register register, Folders folders, InputHashes hashes, Occasion occasion, List<Decision> decisions, boolean isPublic, PrintWriter err) {
        this.register = register;
        this.folders = folders;
        this.occasion = occasion;
        this.decisions = decisions;
        this.isPublic = isPublic;
        this.err = err;
        this.evaluator = register.evaluator();
        this.hashes = hashes;
    }

    /** A run that was made from other rules or facts cannot be told with these. */
    void refuseOther(StoredRun given) {
        if (!given.hashes().equals(hashes)) {
            throw new Refusal(ExitCode.INVALID, given.name() + " was made from other rules or facts than those on file now, and a report shows these, too. Name its rules and facts with --rules and --facts, "
                    + "or make the run again with “evaluate”.");
        }
    }

    /** The same inputs must have led to the same findings. */
    void refuseUnlike(StoredRun given, Material material) {
        Map<String, Fingerprint> wanted = given.findings().stream().filter(occasion.subset()::takes).collect(Collectors.toMap(Assessment::id, a -> given.fingerprints().get(a.id())));
        if (!StoredRun.of(material.run(), given.name()).fingerprints().equals(wanted)) {
            throw new Refusal(ExitCode.INVALID, given.name() + " was made by Pacta " + given.version() + " and holds other findings than this version comes to from the same rules and facts. Make the run again with “evaluate”.");
        }
    }

    Material material(Optional<StoredRun> baseline, boolean trends) {
        Plans plans = new Plans(folders, register.norms().ids());
        ReportPlan plan = plans.report();
        Almanac almanac = plans.almanac();
        Optional<StatusPlan> status = plans.statusIfThere();
        PublishedFigures published = plans.published(occasion.limit().isEmpty());
        plans.refuse();
        List<Meeting> followed = trends ? followed(plan) : List.of();
        Progress progress = new Progress(err, followed.size() + 3);
        progress.at("as of " + occasion.day());
        Evaluation evaluation = evaluator.evaluate(register.facts(), occasion.day(), occasion.knownBy());
        List<Assessment> findings = Findings.of(wanted(evaluation), register.norms());
        ReviewBook book = book(findings);
        Run run = new Run(occasion.day(), occasion.meeting(), occasion.limit(), wanted(evaluation), findings, occasion.subset().isAll() ? evaluation.figures() : List.of(), hashes, occasion.subset(), book.ofFindings(),
                register.facts().dossiers(occasion.day()).size(), register.facts().factCount(), register.rules().rules().size(), register.norms().inForce(occasion.day()).size());
        Since since = since(baseline, run, plan, progress);
        Optional<History> history = trends ? Optional.of(history(followed, progress)).filter(h -> !h.points().isEmpty()) : Optional.empty();
        progress.done();
        List<Section> sections = status.map(s -> sections(s, almanac, published, evaluation)).orElse(List.of());
        return new Material(run, evaluation, register.rules().rules(), register.norms(), register.facts(), sections, since, history, ReviewCommand.withoutFinding(book, StoredRun.of(run, "")), plan);
    }

    private List<Section> sections(StatusPlan status, Almanac almanac, PublishedFigures published, Evaluation evaluation) {
        Agenda agenda = new Agenda(almanac, register.norms(), register.facts(), evaluation, occasion.knownBy());
        return new StatusReport(evaluation, agenda, register.facts(), new Prints(published, new Backtest(evaluator, register.facts()))).sections(status, occasion.states());
    }

    private List<Assessment> wanted(Evaluation evaluation) {
        return evaluation.assessments().stream().filter(occasion.subset()::takes).toList();
    }

    private List<Assessment> findings(FactBase facts, LocalDate day, LocalDate knownBy) {
        return Findings.of(wanted(evaluator.evaluate(facts, day, knownBy)), register.norms());
    }

    private ReviewBook book(List<Assessment> findings) {
        Map<String, Fingerprint> fingerprints = new HashMap<>();
        findings.forEach(f -> fingerprints.put(f.id(), Fingerprint.of(f)));
        return new ReviewBook(decisions, fingerprints, occasion.day(), isPublic);
    }

    private Since since(Optional<StoredRun> baseline, Run run, ReportPlan plan, Progress progress) {
        Optional<Meeting> before = register.facts().meetings().stream().filter(m -> plan.follows(m.kind()) && m.date().beginsBy(occasion.day().minusDays(1)))
                .max(Comparator.comparing((Meeting m) -> m.date().earliest()).thenComparing(Meeting::id));
        if (baseline.isEmpty() && before.isEmpty()) {
            return Since.nothing("There is no earlier meeting on file to compare with.");
        }
        LocalDate day = baseline.map(StoredRun::asOf).orElseGet(() -> before.orElseThrow().date().earliest());
        progress.at("as of " + day);
        List<Assessment> then = findings(register.facts(), day, baseline.flatMap(StoredRun::knownBy).orElse(occasion.knownBy()));
        progress.at("with the facts of " + day);
        List<Assessment> timeOnly = findings(register.facts().upTo(day), occasion.day(), occasion.knownBy());
        List<Assessment> earlier = baseline.map(b -> b.findings().stream().filter(occasion.subset()::takes).toList()).orElse(then);
        List<Assessment> now = run.findings().stream().filter(a -> baseline.map(b -> b.subset().takes(a)).orElse(true)).toList();
        String against = baseline.map(b -> b.name() + " (as of " + PartialDate.inWords(day) + b.meeting().map(m -> ", " + m).orElse("") + ")")
                .orElseGet(() -> "the " + before.orElseThrow().title() + " (" + PartialDate.inWords(day) + ")");
        return new Since(against, baseline.map(this::remarks).orElse(List.of()), Since.compare(earlier, then, timeOnly, now, edited(baseline)),
                register.norms().inForce(day).stream().map(Norm::id).collect(Collectors.toSet()));
    }

    private Set<Cause> edited(Optional<StoredRun> baseline) {
        Set<Cause> out = EnumSet.noneOf(Cause.class);
        baseline.ifPresent(b -> {
            if (!b.hashes().facts().equals(hashes.facts())) {
                out.add(Cause.FACTS);
            }
            if (!b.hashes().rules().equals(hashes.rules()) || !b.hashes().register().equals(hashes.register()) || !b.hashes().parameters().equals(hashes.parameters())) {
                out.add(Cause.RULES);
            }
        });
        return out;
    }

    /** What a reader must know of a baseline that differs in more than the day. */
    private List<String> remarks(StoredRun baseline) {
        List<String> out = new ArrayList<>();
        Set<Cause> edited = edited(Optional.of(baseline));
        if (edited.contains(Cause.RULES)) {
            out.add("The earlier run was made with other rules, norms or parameters.");
        }
        if (edited.contains(Cause.FACTS)) {
            out.add("The earlier run was made from other facts: some have been added or corrected since.");
        }
        if (edited.size() == 2) {
            out.add("Where both were edited, the runs do not tell which of the two moved a finding; both are named.");
        }
        if (baseline.asOf().isAfter(occasion.day())) {
            out.add("The run that is compared with is of a later day: what is called new here stood on the earlier one of the two days only.");
        }
        if (!baseline.subset().isAll()) {
            out.add("The earlier run was limited to " + baseline.subset().inWords() + "; nothing else is compared.");
        }
        return out;
    }

    private List<Meeting> followed(ReportPlan plan) {
        return register.facts().meetings().stream().filter(m -> plan.follows(m.kind()) && m.date().beginsBy(occasion.day()))
                .sorted(Comparator.comparing((Meeting m) -> m.date().earliest()).thenComparing(Meeting::id)).toList();
    }

    private History history(List<Meeting> meetings, Progress progress) {
        return new HistoryMaker(evaluator, register.facts(), register.norms(), occasion.knownBy()).of(meetings, occasion.subset()::takes, false, meeting -> progress.at(meeting.id()));
    }
}
