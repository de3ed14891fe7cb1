package pacta.baseline;

import static pacta.baseline.Certainty.eitherSide;
import static pacta.baseline.Certainty.perhapsAfter;
import static pacta.baseline.Certainty.surelyAfter;
import static pacta.baseline.Certainty.surelyBy;
import static pacta.baseline.Certainty.surelyFrom;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.facts.InitialReport;
import pacta.facts.MissingTransparencyReport;
import pacta.facts.PartialDate;
import pacta.facts.TransparencyReport;

/** Article 7(2): a report each year by 30 April, first in the year after the initial report was due. What counts is the latest 30 April that has passed. */
final class AnnualReports implements Judgement {

    private static final MonthDay DUE = MonthDay.of(4, 30);
    private static final int YEARS_IN_A_ROW = 3;

    private final OnFile file;
    private final int year;
    private final LocalDate due;
    private final boolean isFirstStillAhead;
    private final List<PartialDate> reports;

    AnnualReports(OnFile file, LocalDate bound) {
        this.file = file;
        LocalDate today = file.today();
        this.year = today.isAfter(DUE.atYear(today.getYear())) ? today.getYear() : today.getYear() - 1;
        this.due = DUE.atYear(year);
        this.isFirstStillAhead = InitialReports.due(bound).getYear() >= year;
        this.reports = file.all(TransparencyReport.class).stream().map(TransparencyReport::date).toList();
    }

    @Override
    public boolean asksNothingYet() {
        return isFirstStillAhead;
    }

    /** Submitted between 1 January and 30 April. */
    private boolean cameInTime() {
        return reports.stream().anyMatch(d -> surelyFrom(d, LocalDate.of(year, 1, 1)) && surelyBy(d, due));
    }

    /** Submitted between 1 May and 31 December. */
    private boolean cameLater() {
        return reports.stream().anyMatch(d -> surelyAfter(d, due) && d.latest().getYear() == year);
    }

    /** The first report, or one of those of each year, may have come in the year or, if asked for, later. */
    private boolean cameFrom(int first, boolean orLater) {
        return Stream.concat(reports.stream(), file.all(InitialReport.class).stream().map(InitialReport::date))
                .anyMatch(d -> d.year() == first || orLater && d.year() > first);
    }

    private boolean isSaidToBeMissing(int dueYear) {
        return file.any(MissingTransparencyReport.class, m -> m.dueYear() == dueYear);
    }

    @Override
    public boolean isBreached() {
        int first = year - YEARS_IN_A_ROW + 1;
        boolean thisYear = file.any(MissingTransparencyReport.class, m -> m.dueYear() == year && perhapsAfter(m.date(), due)) && !cameFrom(year, false);
        return thisYear || IntStream.rangeClosed(first, year).allMatch(this::isSaidToBeMissing) && !cameFrom(first, true);
    }

    @Override
    public boolean isInQuestion() {
        return !cameInTime() && !cameLater() && reports.stream().anyMatch(d -> d.year() == year && d.latest().getYear() == year && eitherSide(d, due));
    }

    @Override
    public boolean isFulfilledLate() {
        return cameLater() && !cameInTime();
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public boolean isFulfilled() {
        return cameInTime() || theInitialReportCame() && reports.stream().noneMatch(d -> d.year() == year);
    }

    private boolean theInitialReportCame() {
        return file.any(InitialReport.class, r -> r.date().year() == year && r.date().latest().getYear() == year);
    }
}
