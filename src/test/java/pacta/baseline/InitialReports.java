package pacta.baseline;

import static pacta.baseline.Certainty.eitherSide;
import static pacta.baseline.Certainty.perhapsAfter;
import static pacta.baseline.Certainty.surelyAfter;
import static pacta.baseline.Certainty.surelyBy;
import static pacta.baseline.Certainty.surelyFrom;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pacta.facts.Coverage;
import pacta.facts.InitialReport;
import pacta.facts.MissingInitialReport;
import pacta.facts.PartialDate;
import pacta.facts.TransparencyReport;

/** Article 7(1): a first report within 180 days. */
final class InitialReports implements Judgement {

    private static final int DAYS = 180;
    private static final String SUBMITTED = "initial report submitted";

    private final OnFile file;
    private final LocalDate bound;
    private final LocalDate due;
    private final Optional<PartialDate> submitted;
    private final Optional<PartialDate> saidToBeMissing;

    InitialReports(OnFile file, LocalDate bound) {
        this.file = file;
        this.bound = bound;
        this.due = due(bound);
        this.submitted = file.all(InitialReport.class).stream().map(InitialReport::date).findFirst();
        this.saidToBeMissing = file.all(MissingInitialReport.class).stream().map(MissingInitialReport::date).max(Comparator.comparing(PartialDate::latest));
    }

    /** The day of entry into force is not counted. */
    static LocalDate due(LocalDate bound) {
        return bound.plusDays(DAYS);
    }

    /** Neither the first report nor one that must have come with or after it. */
    private boolean nothingCame() {
        return submitted.isEmpty() && !file.any(TransparencyReport.class, r -> perhapsAfter(r.date(), bound));
    }

    @Override
    public boolean isBreached() {
        if (!due.isBefore(file.today()) || !nothingCame()) {
            return false;
        }
        boolean said = saidToBeMissing.filter(d -> perhapsAfter(d, due) && file.isFresh(d, "months a statement of a missing report stays fresh")).isPresent();
        return said && file.lists(SUBMITTED, true).isEmpty() || file.lists(SUBMITTED, false).stream().anyMatch(c -> surelyAfter(c.date(), due));
    }

    @Override
    public boolean isInQuestion() {
        return submitted.filter(d -> eitherSide(d, due)).isPresent()
                || file.disagree(InitialReport.class, d -> surelyBy(d.standing().date(), due) && surelyAfter(d.other().date(), due))
                || nothingCame() && file.lists(SUBMITTED, true).stream().anyMatch(c -> isSaidToBeMissingAfter(c.date()));
    }

    private boolean isSaidToBeMissingAfter(PartialDate date) {
        return saidToBeMissing.filter(d -> perhapsAfter(d, date.latest())).isPresent();
    }

    @Override
    public boolean isFulfilledLate() {
        return submitted.filter(d -> surelyAfter(d, due)).isPresent();
    }

    @Override
    public boolean isRunning() {
        return submitted.isEmpty() && !due.isBefore(file.today());
    }

    @Override
    public boolean isFulfilled() {
        return submitted.map(d -> surelyBy(d, due)).orElseGet(() -> aListSaysSo() || aLaterReportShowsIt());
    }

    private boolean aListSaysSo() {
        return file.lists(SUBMITTED, true).stream().anyMatch(c -> surelyAfter(c.date(), due) && !isSaidToBeMissingAfter(c.date()));
    }

    private boolean aLaterReportShowsIt() {
        List<PartialDate> reports = file.all(TransparencyReport.class, r -> surelyFrom(r.date(), bound)).stream().map(TransparencyReport::date).toList();
        return !file.any(Coverage.class, c -> c.topic().equals(SUBMITTED))
                && reports.stream().anyMatch(first -> reports.stream().noneMatch(r -> surelyAfter(first, r)) && !isSaidToBeMissingAfter(first));
    }
}
