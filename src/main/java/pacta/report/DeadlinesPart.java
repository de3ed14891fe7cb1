package pacta.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.findings.Findings;
import pacta.report.Page.Bar;
import pacta.report.Page.Calendar;
import pacta.report.Page.Chart;
import pacta.report.Page.Day;
import pacta.report.Page.Link;
import pacta.report.Page.Year;
import pacta.status.BlockPlan.Shows;
import pacta.status.Item;
import pacta.status.Section.Block;

/** Deadlines as the status lists them: those that it draws, and those that it lists day by day. */
final class DeadlinesPart {

    private final Material material;
    private final Map<String, Assessment> standings = new HashMap<>();

    DeadlinesPart(Material material) {
        this.material = material;
        material.evaluation().assessments().stream().filter(a -> a.subject().equals(a.state())).forEach(a -> standings.putIfAbsent(a.state() + "/" + a.norm(), a));
    }

    List<Chart> charts() {
        return blocks(Shows.DEADLINES).filter(b -> b.plan().chart() && !b.items().isEmpty())
                .map(b -> new Chart("chart-" + Anchors.norm(b.plan().norm()), b.title(), norm(b), b.items().stream().map(i -> bar(i, b.plan().norm())).toList())).toList();
    }

    List<Calendar> calendars() {
        return blocks(Shows.BY_DAY).filter(b -> !b.items().isEmpty()).map(b -> new Calendar(b.title(), norm(b), years(b.items()))).toList();
    }

    private Stream<Block> blocks(Shows shows) {
        return material.status().stream().flatMap(s -> s.blocks().stream()).filter(b -> b.plan().shows() == shows).filter(b -> material.run().subset().norms().isEmpty() || material.run().subset().norms().contains(b.plan().norm()));
    }

    private static Link norm(Block b) {
        return new Link(Anchors.norm(b.plan().norm()), b.plan().norm());
    }

    private Bar bar(Item item, String norm) {
        Assessment a = standings.get(item.state() + "/" + norm);
        Marks.Mark mark = a == null ? new Marks.Mark("", "", "") : Marks.of(a);
        return new Bar(new Link(item.state(), item.text()), item.days().get(0).toString(), item.days().size() == 1 ? "" : item.last().toString(), mark, a == null ? "" : Findings.rightWord(a));
    }

    private List<Year> years(List<Item> items) {
        Map<Integer, List<Item>> byYear = items.stream().collect(Collectors.groupingBy(i -> i.last().getYear(), TreeMap::new, Collectors.toList()));
        return byYear.entrySet().stream().map(y -> new Year(y.getKey(), y.getKey() < material.run().asOf().getYear(), days(y.getValue()))).toList();
    }

    private static List<Day> days(List<Item> items) {
        Map<String, List<Link>> byDay = items.stream().collect(Collectors.groupingBy(i -> i.last().toString(), TreeMap::new, Collectors.mapping(i -> new Link(i.state(), i.text()), Collectors.toList())));
        return byDay.entrySet().stream().map(d -> new Day(d.getKey(), d.getValue())).toList();
    }
}
