package pacta.baseline;

import static pacta.baseline.Certainty.surelyAfter;
import static pacta.baseline.Certainty.surelyBy;
import static pacta.baseline.Certainty.surelyFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pacta.facts.ClearanceCompletion;
import pacta.facts.ClearanceProgress;
import pacta.facts.Contamination;
import pacta.facts.Coverage;
import pacta.facts.ExtensionDecision;
import pacta.facts.ExtensionRequest;
import pacta.facts.Fact;
import pacta.facts.MinedAreaDiscovery;
import pacta.facts.MinedAreaStatus;
import pacta.facts.PartialDate;

/** What shows that a State has mined areas today, or none any more. */
final class MinedAreaSigns {

    private static final String COMPLETED = "clearance completed";
    private static final String REPORTED = "mined areas reported";
    private static final String TO_DO = "clearance still to be done";
    private static final Set<String> SOME = Set.of(REPORTED, "suspected");
    private static final Set<String> NONE = Set.of("completed", "not affected");

    private final OnFile file;
    private final boolean show;

    MinedAreaSigns(OnFile file) {
        this.file = file;
        this.show = shown();
    }

    /** Whether the State has mined areas to clear, as far as is known today. */
    boolean show() {
        return show;
    }

    private boolean shown() {
        Stream<? extends Fact> ofTheGround = Stream.concat(statuses(SOME).stream(), file.all(Contamination.class, c -> c.km2() > 0).stream());
        Stream<? extends Fact> ofTheTask = Stream.concat(file.lists(TO_DO, true).stream(), file.all(ExtensionDecision.class, ExtensionDecision::granted).stream());
        return ofTheGround.map(Fact::date).anyMatch(d -> stands(d) && completedByAList().stream().noneMatch(list -> surelyFrom(list, d.latest())))
                || ofTheTask.map(Fact::date).anyMatch(this::stands);
    }

    /** Fresh enough, and neither a completion nor a statement that there are none comes after it. */
    private boolean stands(PartialDate date) {
        return file.isFresh(date, "months a report of mined areas stays fresh")
                && !file.any(ClearanceCompletion.class, c -> !c.date().latest().isBefore(date.earliest()))
                && statuses(NONE).stream().noneMatch(s -> surelyFrom(s.date(), date.latest()));
    }

    private List<MinedAreaStatus> statuses(Set<String> such) {
        return file.all(MinedAreaStatus.class, s -> such.contains(s.status()));
    }

    private List<MinedAreaStatus> statuses(String such) {
        return statuses(Set.of(such));
    }

    /** The dates of complete lists that name the State among those that have completed clearance. */
    List<PartialDate> completedByAList() {
        return file.lists(COMPLETED, true).stream().map(Coverage::date).toList();
    }

    /** Whether a completion is on file, or a list that says so, which nothing later puts in question. */
    boolean showCompletion() {
        boolean completed = file.any(ClearanceCompletion.class, c -> nothingIsFoundAfter(c.date()) && !file.any(ClearanceCompletion.class, later -> surelyAfter(later.date(), c.date())));
        return completed || completedByAList().stream()
                .anyMatch(d -> nothingIsFoundAfter(d) && statuses(REPORTED).stream().noneMatch(s -> surelyAfter(s.date(), d)));
    }

    private boolean nothingIsFoundAfter(PartialDate date) {
        return !file.any(MinedAreaDiscovery.class, f -> surelyAfter(f.date(), date));
    }

    /** Whether one source says that there are none while another says that there are. */
    boolean disagree() {
        return show && statuses("not affected").stream().anyMatch(none -> statuses(SOME).stream().anyMatch(some -> some.date().overlaps(none.date())));
    }

    /** Whether mined areas are the last that was said of the State. */
    boolean wereSaidToBeThereLast() {
        return statuses(SOME).stream().anyMatch(s -> !file.any(MinedAreaStatus.class, later -> surelyAfter(later.date(), s.date())));
    }

    /** Whether it was said that there are none, and not otherwise from then on. */
    boolean wereDenied() {
        return statuses("not affected").stream().anyMatch(none -> statuses(SOME).stream().noneMatch(s -> surelyFrom(s.date(), none.date().earliest())));
    }

    /** Whether the State, bound from a day on, was said to have none by another day, and no sign of any is certainly dated by then. */
    boolean wereUnknownBy(LocalDate day, LocalDate bound) {
        boolean saidByAnybody = statuses(NONE).stream().anyMatch(none -> surelyBy(none.date(), day) && !isASignBetween(none.date().earliest(), day));
        boolean saidByAList = file.lists(REPORTED, false).stream().anyMatch(c -> surelyFrom(c.date(), bound) && surelyBy(c.date(), day))
                && file.lists(REPORTED, true).stream().noneMatch(c -> surelyBy(c.date(), day)) && !isASignBetween(LocalDate.MIN, day);
        return saidByAnybody || saidByAList;
    }

    private boolean isASignBetween(LocalDate from, LocalDate to) {
        return signs().map(Fact::date).anyMatch(d -> surelyFrom(d, from) && surelyBy(d, to)) || steps().map(Fact::date).anyMatch(d -> !d.latest().isBefore(from) && surelyBy(d, to));
    }

    private Stream<? extends Fact> signs() {
        return Stream.of(statuses(SOME), file.all(Contamination.class, c -> c.km2() > 0), file.all(ClearanceProgress.class, p -> p.km2() > 0), file.all(MinedAreaDiscovery.class), file.lists(TO_DO, true))
                .flatMap(List::stream);
    }

    /** Whoever asks for more time says that there are some. */
    private Stream<? extends Fact> steps() {
        return Stream.of(file.all(ExtensionRequest.class), file.all(ExtensionDecision.class, ExtensionDecision::granted)).flatMap(List::stream);
    }

    /** Whether nothing is said of mined areas but by a complete list that leaves the State out. */
    boolean areLeftOutOfAListSince(LocalDate bound) {
        return !file.any(MinedAreaStatus.class) && file.lists(REPORTED, false).stream().anyMatch(c -> surelyFrom(c.date(), bound));
    }
}
