package pacta.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.calendar.Agenda;
import pacta.calendar.Entry;
import pacta.calendar.Period;
import pacta.engine.Assessment;
import pacta.engine.Deadline;
import pacta.engine.Evaluation;
import pacta.facts.FactBase;
import pacta.facts.NameOrder;
import pacta.status.BlockPlan.Shows;
import pacta.status.Section.Block;

/** Fills the sections of the status as of the day of an evaluation. */
public final class StatusReport {

    private final Evaluation evaluation;
    private final Agenda agenda;
    private final Prints prints;
    private final Map<String, String> names;

    /** @param prints what others published */
    public StatusReport(Evaluation evaluation, Agenda agenda, FactBase facts, Prints prints) {
        this.evaluation = evaluation;
        this.agenda = agenda;
        this.prints = prints;
        this.names = facts.dossiers().stream().collect(Collectors.toMap(d -> d.state().code(), d -> d.state().name()));
    }

    /**
     * The sections of a plan.
     *
     * @param only codes of the States to which they are limited; empty for all. Only for all are there figures, and what others published
     */
    public List<Section> sections(StatusPlan plan, List<String> only) {
        return plan.sections().stream().map(s -> new Section(s.title(), s.blocks().stream().filter(b -> only.isEmpty() || b.shows() != Shows.FIGURE).map(b -> block(b, only)).toList()))
                .toList();
    }

    private Block block(BlockPlan plan, List<String> only) {
        if (plan.shows() == Shows.FIGURE) {
            OptionalLong value = figure(plan);
            return new Block(plan, plan.title(), value.orElse(0), value.isPresent(), List.of(), prints.of(evaluation.asOf(), plan, names));
        }
        List<Entry> dates = plan.shows() == Shows.DATES ? dates(plan, only) : List.of();
        List<Item> items = items(plan, dates).filter(i -> only.isEmpty() || i.state().isEmpty() || only.contains(i.state())).toList();
        List<Printed> printed = !only.isEmpty() ? List.of() : plan.shows() == Shows.DATES ? prints.dates(evaluation.asOf(), dates, names) : prints.of(evaluation.asOf(), plan, names);
        return new Block(plan, plan.title(), items.size(), true, items, printed);
    }

    private Stream<Item> items(BlockPlan plan, List<Entry> dates) {
        return switch (plan.shows()) {
            case STATES -> states(plan).stream().map(s -> new Item(s, names.get(s), List.of())).sorted(Comparator.comparing(Item::text, NameOrder.ofNames()));
            case DEADLINES -> deadlines(plan).sorted(Comparator.comparing(Item::text, NameOrder.ofNames()));
            case BY_DAY -> deadlines(plan).sorted(Comparator.comparing(Item::last).thenComparing(Item::text, NameOrder.ofNames()));
            case DATES -> dates.stream().map(e -> new Item(e.state(), e.title(), e.first().equals(e.last()) ? List.of(e.first()) : List.of(e.first(), e.last())));
            case FIGURE -> Stream.of();
        };
    }

    private Set<String> states(BlockPlan plan) {
        Set<String> out = new TreeSet<>(plan.group().isEmpty() ? names.keySet() : evaluation.group(plan.group()));
        if (!plan.verdicts().isEmpty()) {
            out.retainAll(evaluation.assessments().stream().filter(a -> a.norm().equals(plan.norm()) && plan.verdicts().contains(a.verdict().name())).map(Assessment::state)
                    .collect(Collectors.toSet()));
        }
        return out;
    }

    private Stream<Item> deadlines(BlockPlan plan) {
        return states(plan).stream().map(s -> new Item(s, names.get(s), days(s, plan.norm()))).filter(i -> !i.days().isEmpty());
    }

    private List<LocalDate> days(String state, String norm) {
        List<LocalDate> all = evaluation.deadlines().stream().filter(d -> d.state().equals(state) && d.norm().equals(norm)).map(Deadline::date).distinct().sorted().toList();
        return all.size() < 2 ? all : List.of(all.get(0), all.get(all.size() - 1));
    }

    private List<Entry> dates(BlockPlan plan, List<String> only) {
        LocalDate day = evaluation.asOf();
        return agenda.of(new Period(day, LocalDate.of(day.getYear(), 12, 31)), only, List.of()).stream().filter(e -> e.norm().isEmpty() || plan.norms().contains(e.norm())).toList();
    }

    private OptionalLong figure(BlockPlan plan) {
        return evaluation.figures().stream().filter(f -> f.name().equals(plan.figure()) && f.of().isEmpty()).mapToLong(f -> Math.round(f.value())).findFirst();
    }
}
