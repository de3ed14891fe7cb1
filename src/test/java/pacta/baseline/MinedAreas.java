package pacta.baseline;

import static pacta.baseline.Certainty.eitherSide;
import static pacta.baseline.Certainty.perhapsAfter;
import static pacta.baseline.Certainty.surelyAfter;
import static pacta.baseline.Certainty.surelyBy;
import static pacta.baseline.Certainty.surelyFrom;

import java.time.LocalDate;
import java.util.List;
import pacta.facts.ClearanceCompletion;
import pacta.facts.ClearanceProgress;
import pacta.facts.Contamination;
import pacta.facts.DeadlineStatement;
import pacta.facts.ExtensionDecision;
import pacta.facts.ExtensionRequest;
import pacta.facts.MinedAreaDiscovery;
import pacta.facts.MinedAreaStatus;
import pacta.facts.PartialDate;

/** Article 5(1): mined areas are cleared within ten years, or by the extended deadline in force on the day. */
final class MinedAreas implements Judgement {

    /** The norm by which sources name its deadlines. */
    static final String NORM = "APMBC 5.1";

    private static final int YEARS_IN_WHICH_A_REQUEST_BELONGS_TO_A_DEADLINE = 2;
    private static final int DAYS_OF_A_YEAR = 365;

    private final OnFile file;
    private final LocalDate today;
    private final LocalDate bound;
    private final ClearanceDeadlines deadlines;
    private final LocalDate due;
    private final MinedAreaSigns signs;
    private final List<PartialDate> completions;
    private final List<PartialDate> finds;

    MinedAreas(OnFile file, LocalDate bound) {
        this.file = file;
        this.today = file.today();
        this.bound = bound;
        this.deadlines = new ClearanceDeadlines(file, bound);
        this.due = deadlines.last();
        this.signs = new MinedAreaSigns(file);
        this.completions = file.all(ClearanceCompletion.class).stream().map(ClearanceCompletion::date).toList();
        this.finds = file.all(MinedAreaDiscovery.class).stream().map(MinedAreaDiscovery::date).toList();
    }

    private boolean isPast() {
        return due.isBefore(today);
    }

    private boolean remainPastTheDeadline() {
        return isPast() && signs.show() && completions.isEmpty();
    }

    private boolean foundAfter(LocalDate day) {
        return finds.stream().anyMatch(d -> surelyAfter(d, day));
    }

    private List<PartialDate> latestFinds() {
        return finds.stream().filter(d -> finds.stream().noneMatch(other -> surelyAfter(other, d))).toList();
    }

    private boolean completedInTime() {
        return completions.stream().anyMatch(d -> surelyBy(d, due));
    }

    @Override
    public boolean isBreached() {
        return remainPastTheDeadline() && finds.stream().noneMatch(d -> perhapsAfter(d, due)) && !isARequestWithoutDecision() && !isALaterDeadlineStated()
                && !werePresumedAbsent();
    }

    /** Said not to be there, and not certainly known by the deadline: nobody fails to clear what may have become known later. */
    private boolean werePresumedAbsent() {
        return isPast() && signs.wereUnknownBy(due, bound);
    }

    /** Asked for in time, and perhaps so long ago that a decision must have been taken: the register may lack it. */
    private boolean isARequestWithoutDecision() {
        long months = file.threshold("months between a request and its decision");
        return isPast() && recentRequests().stream().anyMatch(r -> surelyBy(r.date(), due) && r.date().earliest().plusMonths(months).isBefore(today)
                && !file.any(ExtensionDecision.class, d -> d.request().equals(r.id())));
    }

    private boolean isALaterDeadlineStated() {
        return file.any(DeadlineStatement.class, s -> s.norm().equals(NORM) && perhapsAfter(s.deadline(), due));
    }

    @Override
    public boolean isAtRisk() {
        return !isPast() && signs.show() && (isMoreTimeAskedForAndNotGranted() || isNearWithoutRequest() || isTooSlow());
    }

    /** Made in the last two years before the deadline, or later. */
    private List<ExtensionRequest> recentRequests() {
        return file.all(ExtensionRequest.class, r -> perhapsAfter(r.date(), due.minusYears(YEARS_IN_WHICH_A_REQUEST_BELONGS_TO_A_DEADLINE)));
    }

    /** Whoever asks says that the deadline will not be met. */
    private boolean isMoreTimeAskedForAndNotGranted() {
        return recentRequests().stream().filter(r -> !file.any(ExtensionRequest.class, later -> surelyAfter(later.date(), r.date())))
                .anyMatch(r -> !isGranted(r));
    }

    /** What was granted has moved the deadline, and asks for nothing beyond it. */
    private boolean isGranted(ExtensionRequest request) {
        return file.any(ExtensionDecision.class, d -> d.request().equals(request.id()) && d.granted());
    }

    private boolean isNearWithoutRequest() {
        return !due.isAfter(today.plusMonths(file.threshold("months before a clearance deadline when a request is due"))) && recentRequests().stream().allMatch(this::isGranted);
    }

    /** Not even some times the best recent year, carried on, clears the latest extent on file by the deadline. */
    private boolean isTooSlow() {
        String recent = "months a clearance rate stays fresh";
        double best = file.all(ClearanceProgress.class, p -> p.km2() > 0 && file.isFresh(p.date(), recent)).stream().mapToDouble(ClearanceProgress::km2).max().orElse(0);
        double reachable = best * file.threshold("times the best year of release");
        return best > 0 && latestExtents().stream().anyMatch(c -> file.isFresh(c.date(), recent)
                && reachable * (due.toEpochDay() - c.date().latest().toEpochDay()) < c.km2() * DAYS_OF_A_YEAR);
    }

    private List<Contamination> latestExtents() {
        return file.all(Contamination.class, c -> !file.any(Contamination.class, later -> surelyAfter(later.date(), c.date())));
    }

    @Override
    public boolean isInQuestion() {
        return remainPastTheDeadline() && (foundAfter(due) || isARequestWithoutDecision() || isALaterDeadlineStated() || werePresumedAbsent() && finds.stream().noneMatch(d -> perhapsAfter(d, due)))
                || mayHaveBeenFoundAfterTheDeadline() || mayHaveBeenCompletedLate() || isAFindUncleared() || isAnExtentLeftAfterCompletion() || signs.disagree();
    }

    private boolean mayHaveBeenFoundAfterTheDeadline() {
        return isPast() && finds.stream().anyMatch(d -> eitherSide(d, due)) && !foundAfter(due) && !completedInTime();
    }

    private boolean mayHaveBeenCompletedLate() {
        return !completedInTime() && completions.stream().noneMatch(d -> surelyAfter(d, due))
                && completions.stream().anyMatch(d -> eitherSide(d, due) && !foundAfter(d.latest()))
                && signs.completedByAList().stream().noneMatch(d -> surelyBy(d, due));
    }

    /** Found once clearance had been reported complete, and neither cleared on file nor covered by a deadline. */
    private boolean isAFindUncleared() {
        return latestFinds().stream().anyMatch(found -> completions.stream().anyMatch(d -> !d.earliest().isAfter(found.latest()))
                && completions.stream().noneMatch(d -> perhapsAfter(d, found.latest())) && !deadlines.runFrom(found.latest()));
    }

    private boolean isAnExtentLeftAfterCompletion() {
        return lastCompletions().stream().filter(done -> finds.stream().noneMatch(d -> perhapsAfter(d, done.latest())))
                .anyMatch(done -> latestExtents().stream().anyMatch(c -> c.km2() > 0 && surelyAfter(c.date(), done) && !deadlines.runFrom(c.date().latest())));
    }

    private List<PartialDate> lastCompletions() {
        return completions.stream().filter(d -> completions.stream().noneMatch(other -> perhapsAfter(other, d.latest()))).toList();
    }

    @Override
    public boolean isFulfilledLate() {
        return !completedInTime() && !werePresumedAbsent() && isClearedLater();
    }

    private boolean isClearedLater() {
        return completions.stream().anyMatch(d -> surelyAfter(d, due)) && finds.stream().noneMatch(d -> perhapsAfter(d, due));
    }

    @Override
    public boolean isOutOfDate() {
        return completions.isEmpty() && !signs.show() && !signs.showCompletion() && signs.wereSaidToBeThereLast();
    }

    @Override
    public boolean isRunning() {
        boolean isFindToClear = latestFinds().stream().anyMatch(found -> completions.stream().noneMatch(d -> surelyAfter(d, found.earliest())));
        return !isPast() && (signs.show() || isFindToClear || deadlines.leftAGap());
    }

    @Override
    public boolean isFulfilled() {
        boolean stands = completions.stream().filter(d -> surelyBy(d, due)).anyMatch(done -> !foundAfter(done.latest())
                && completions.stream().noneMatch(d -> surelyBy(d, due) && surelyAfter(d, done)));
        return stands || isListedAsCompleted() || isALateFindCleared() || werePresumedAbsent() && isClearedLater() || completions.isEmpty() && !signs.show() && (signs.wereDenied() || signs.areLeftOutOfAListSince(bound));
    }

    private boolean isListedAsCompleted() {
        return signs.showCompletion() && signs.completedByAList().stream()
                .anyMatch(list -> completions.isEmpty() || surelyBy(list, due) && completions.stream().anyMatch(d -> eitherSide(d, due)));
    }

    private boolean isALateFindCleared() {
        return latestFinds().stream().anyMatch(found -> surelyAfter(found, due) && completions.stream().anyMatch(d -> perhapsAfter(d, found.latest())));
    }
}
