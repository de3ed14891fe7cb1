package pacta.baseline;

import static pacta.baseline.Certainty.eitherSide;
import static pacta.baseline.Certainty.surelyAfter;
import static pacta.baseline.Certainty.surelyBy;
import static pacta.baseline.Certainty.surelyFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pacta.facts.PartialDate;
import pacta.facts.RetainedMines;
import pacta.facts.StockpileCompletion;
import pacta.facts.StockpilePlan;
import pacta.facts.StockpileReport;
import pacta.facts.StockpileStatus;

/** Article 4: stockpiles are destroyed within four years; no more time can be given. */
final class Stockpiles implements Judgement {

    private static final int YEARS = 4;
    private static final String STILL_TO_DESTROY = "stockpile still to be destroyed";
    private static final Set<String> NOTHING_LEFT = Set.of("destroyed", "never held", "retained only");
    private static final String FRESHNESS = "months a stock figure stays fresh";

    private final OnFile file;
    private final LocalDate bound;
    private final LocalDate due;
    private final boolean holds;

    Stockpiles(OnFile file, LocalDate bound) {
        this.file = file;
        this.bound = bound;
        this.due = bound.plusYears(YEARS);
        this.holds = !completed() && (aFigureShowsStock() || aStatementShowsStock() || aListNamesTheState());
    }

    private boolean completed() {
        return file.any(StockpileCompletion.class);
    }

    private boolean wasSaid(String status) {
        return file.any(StockpileStatus.class, s -> s.status().equals(status));
    }

    private List<StockpileReport> figures() {
        return file.all(StockpileReport.class, r -> r.held() > 0);
    }

    /** The figures of stock that no later figure follows; several where their days are not told apart. */
    private List<StockpileReport> latestFigures() {
        return figures().stream().filter(r -> !file.any(StockpileReport.class, later -> surelyAfter(later.date(), r.date()))).toList();
    }

    // Who holds stock today.

    private boolean aFigureShowsStock() {
        return !wasSaid("never held") && figures().stream().anyMatch(r -> file.isFresh(r.date(), FRESHNESS) && !isRetained(r) && isLastWord(r.date()) && !noneIsReportedFrom(r.date()));
    }

    private boolean aStatementShowsStock() {
        return file.any(StockpileStatus.class, s -> Set.of("held", "being destroyed").contains(s.status()) && file.isFresh(s.date(), FRESHNESS) && isLastWord(s.date())
                && !noneIsReportedFrom(s.date()));
    }

    private boolean aListNamesTheState() {
        return file.lists(STILL_TO_DESTROY, true).stream().anyMatch(c -> file.isFresh(c.date(), FRESHNESS) && !isDeniedAfter(c.date()));
    }

    /** Mines kept for training are no stock to destroy, also where a source counts them as such. */
    private boolean isRetained(StockpileReport report) {
        return file.any(RetainedMines.class, m -> m.number() == report.held());
    }

    private boolean noneIsReportedFrom(PartialDate date) {
        return file.any(StockpileReport.class, r -> r.held() == 0 && surelyFrom(r.date(), date.earliest()));
    }

    private boolean isDeniedAfter(PartialDate date) {
        return file.any(StockpileStatus.class, s -> NOTHING_LEFT.contains(s.status()) && surelyAfter(s.date(), date));
    }

    private boolean isLastWord(PartialDate date) {
        return !isDeniedAfter(date) && file.lists(STILL_TO_DESTROY, false).stream().noneMatch(c -> surelyAfter(c.date(), date));
    }

    // What follows from it.

    @Override
    public boolean isBreached() {
        return holds && due.isBefore(file.today()) && (figures().isEmpty() || !latestFigures().isEmpty());
    }

    @Override
    public boolean isAtRisk() {
        return isRunning() && (isNearWithoutPlan() || isTooSlow());
    }

    private boolean isNearWithoutPlan() {
        return !due.isAfter(file.today().plusMonths(file.threshold("months before a deadline when a plan is due")))
                && !file.any(StockpilePlan.class, p -> surelyBy(p.completion(), due));
    }

    /** The rate between the latest figure and the one before it, carried on, leaves stock on the day of the deadline. */
    private boolean isTooSlow() {
        return latestFigures().stream().anyMatch(now -> file.all(StockpileReport.class, r -> r.held() > now.held() && surelyAfter(now.date(), r.date())).stream()
                .filter(before -> !file.any(StockpileReport.class, r -> surelyAfter(r.date(), before.date()) && surelyAfter(now.date(), r.date())))
                .anyMatch(before -> (before.held() - now.held()) * days(now.date().latest(), due) < now.held() * days(before.date().earliest(), now.date().latest())));
    }

    private static long days(LocalDate from, LocalDate to) {
        return to.toEpochDay() - from.toEpochDay();
    }

    @Override
    public boolean isInQuestion() {
        return file.any(StockpileCompletion.class, c -> eitherSide(c.date(), due))
                || file.disagree(StockpileCompletion.class, d -> surelyBy(d.standing().date(), due) && surelyAfter(d.other().date(), due))
                || !completed() && wasSaid("never held") && !figures().isEmpty()
                || !completed() && latestFigures().stream().anyMatch(this::followsNone)
                || file.all(StockpileCompletion.class).stream().anyMatch(this::isFollowedByStock);
    }

    private boolean followsNone(StockpileReport report) {
        return !isRetained(report) && !isDeniedAfter(report.date()) && file.any(StockpileReport.class, r -> r.held() == 0 && surelyAfter(report.date(), r.date()));
    }

    private boolean isFollowedByStock(StockpileCompletion done) {
        return figures().stream().anyMatch(r -> surelyAfter(r.date(), done.date()) && file.isFresh(r.date(), FRESHNESS)
                && !file.any(StockpileReport.class, none -> none.held() == 0 && surelyAfter(none.date(), r.date())));
    }

    @Override
    public boolean isFulfilledLate() {
        return file.any(StockpileCompletion.class, c -> surelyAfter(c.date(), due));
    }

    @Override
    public boolean isOutOfDate() {
        return !holds && !completed() && latestFigures().stream().anyMatch(r -> !file.isFresh(r.date(), FRESHNESS) && isLastWord(r.date()));
    }

    @Override
    public boolean isRunning() {
        return holds && !due.isBefore(file.today());
    }

    @Override
    public boolean isFulfilled() {
        if (completed()) {
            return file.any(StockpileCompletion.class, c -> surelyBy(c.date(), due));
        }
        boolean neverHeld = wasSaid("never held") && figures().isEmpty() && !wasSaid("held") && !wasSaid("being destroyed") && !wasSaid("destroyed");
        return neverHeld || !holds && (wasSaid("destroyed") || wasSaid("retained only") || isLeftOutOfAList());
    }

    private boolean isLeftOutOfAList() {
        return !wasSaid("never held") && file.lists(STILL_TO_DESTROY, false).stream().anyMatch(c -> surelyFrom(c.date(), bound));
    }
}
