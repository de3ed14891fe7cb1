package pacta.status;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.facts.NameOrder;
import pacta.backtest.Backtest;
import pacta.backtest.Backtest.Result;
import pacta.backtest.Backtest.TableResult;
import pacta.backtest.PrintedDates;
import pacta.backtest.PublishedFigure;
import pacta.backtest.PublishedFigures;
import pacta.calendar.Entry;
import pacta.status.BlockPlan.Shows;

/** What others published, held against the status of the same day. */
public final class Prints {

    private final PublishedFigures published;
    private final Backtest backtest;

    public Prints(PublishedFigures published, Backtest backtest) {
        this.published = published;
        this.backtest = backtest;
    }

    /** What was published for that day about the same States or deadlines. */
    List<Printed> of(LocalDate day, BlockPlan plan, Map<String, String> names) {
        Stream<Printed> figures = published.figures().stream().filter(f -> f.asOf().equals(day) && isAbout(f, plan)).map(f -> of(backtest.compare(f), names));
        Stream<Printed> tables = plan.shows() != Shows.DEADLINES ? Stream.of()
                : published.tables().stream().filter(t -> t.asOf().equals(day) && t.norm().equals(plan.norm())).map(t -> of(backtest.compare(t), names));
        return Stream.concat(figures, tables).toList();
    }

    private static boolean isAbout(PublishedFigure f, BlockPlan plan) {
        return switch (plan.shows()) {
            case STATES -> !f.group().isEmpty() && f.group().equals(plan.group()) && plan.verdicts().isEmpty()
                    || plan.group().isEmpty() && f.norm().equals(plan.norm()) && Set.copyOf(f.verdicts()).equals(plan.verdicts());
            case FIGURE -> f.figure().equals(plan.figure()) && f.of().isEmpty();
            case DEADLINES -> !f.group().isEmpty() && f.group().equals(plan.group());
            case BY_DAY, DATES -> false;
        };
    }

    private static Printed of(Result r, Map<String, String> names) {
        PublishedFigure f = r.figure();
        return new Printed(f.source(), f.what(), f.value(), r.same(), named(r.onlyOurs(), names), named(r.onlyTheirs(), names), r.same() ? "" : f.reason());
    }

    private static List<String> named(Collection<String> codes, Map<String, String> names) {
        return codes.stream().map(c -> names.getOrDefault(c, c)).sorted(NameOrder.ofNames()).toList();
    }

    private static Printed of(TableResult r, Map<String, String> names) {
        List<String> there = r.differences().entrySet().stream().map(d -> names.getOrDefault(d.getKey(), d.getKey()) + " " + d.getValue()).toList();
        String reasons = r.table().reasons().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(d -> names.getOrDefault(d.getKey(), d.getKey()) + ": " + d.getValue())
                .collect(Collectors.joining(" "));
        return new Printed(r.table().what(), "entries", r.entries(), there.isEmpty(), List.of(), there, reasons);
    }

    /** A printed day that names no State is found in every event of its kind on that day. */
    List<Printed> dates(LocalDate day, List<Entry> entries, Map<String, String> names) {
        return published.dates().stream().filter(d -> d.asOf().equals(day)).map(d -> {
            List<String> here = entries.stream().filter(e -> d.entries().stream().noneMatch(p -> isOf(p, e)))
                    .map(e -> key(e, names)).distinct().toList();
            List<String> there = d.entries().stream().filter(p -> entries.stream().noneMatch(e -> isOf(p, e))).map(p -> key(p, names)).toList();
            String reasons = d.differences().stream().map(p -> key(p, names) + ": " + p.reason()).collect(Collectors.joining(" "));
            return new Printed(d.source(), "dates", d.entries().size(), here.isEmpty() && there.isEmpty(), here, there, reasons);
        }).toList();
    }

    private static boolean isOf(PrintedDates.Printed p, Entry e) {
        return p.date().equals(e.first()) && p.kind().equals(e.kind().word()) && (p.state().isEmpty() || p.state().equals(e.state()));
    }

    private static String key(Entry e, Map<String, String> names) {
        return (e.first() + " " + e.kind().word() + " " + names.getOrDefault(e.state(), "")).strip();
    }

    private static String key(PrintedDates.Printed p, Map<String, String> names) {
        return (p.date() + " " + p.kind() + " " + names.getOrDefault(p.state(), "")).strip();
    }
}
