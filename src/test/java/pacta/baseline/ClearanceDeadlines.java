package pacta.baseline;

import static pacta.baseline.Certainty.surelyAfter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import pacta.facts.ExtensionDecision;

/** Article 5: the deadlines for clearance that a State has had: ten years after entry into force, and those to which it was extended by the day. */
final class ClearanceDeadlines {

    private static final int YEARS = 10;

    private final LocalDate today;
    private final List<ExtensionDecision> extensions;
    private final List<LocalDate> all;

    ClearanceDeadlines(OnFile file, LocalDate bound) {
        this.today = file.today();
        this.extensions = file.all(ExtensionDecision.class, ExtensionDecision::granted);
        this.all = Stream.concat(Stream.of(bound.plusYears(YEARS)), extensions.stream().map(e -> e.newDeadline().latest())).toList();
    }

    LocalDate last() {
        return all.stream().max(LocalDate::compareTo).orElseThrow();
    }

    /** Whether a deadline lies ahead, and after a day on which something remained to be cleared. */
    boolean runFrom(LocalDate day) {
        return !last().isBefore(today) && last().isAfter(day);
    }

    /** Whether an extension was granted only after the deadline before it had passed. */
    boolean leftAGap() {
        return extensions.stream().anyMatch(e -> all.stream().anyMatch(passed -> surelyAfter(e.date(), passed)
                && all.stream().noneMatch(between -> between.isAfter(passed) && between.isBefore(e.newDeadline().latest()))));
    }
}
