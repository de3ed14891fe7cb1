package pacta.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacta.brief.BriefPlan.Item;
import pacta.calendar.Entry;
import pacta.engine.Assessment;
import pacta.engine.VerdictKind;
import pacta.facts.ExtensionRequest;
import pacta.facts.PartialDate;
import pacta.office.Paper;
import pacta.office.Paper.Block;
import pacta.office.Paper.Bullets;
import pacta.office.Paper.Column;
import pacta.office.Paper.Grid;
import pacta.office.Paper.Heading;
import pacta.office.Paper.Paragraph;
import pacta.office.Paper.Piece;

/** What those who chair a meeting read: item by item who may be asked to speak on what, open cases, requests, deadlines and what was missed. */
public final class MeetingBrief {

    private static final String TOGETHER = "*";
    private static final List<Column> AT_A_GLANCE = List.of(new Column("Item", 44), new Column("States to speak", 14), new Column("Open cases", 14), new Column("Requests", 12), new Column("Deadlines", 16));
    private static final List<Column> FOUND = List.of(new Column("State", 18), new Column("On", 22), new Column("Standing", 14), new Column("What is found", 46));
    private static final List<Column> DAYS = List.of(new Column("Day", 18), new Column("What", 30), new Column("States", 52));
    private static final List<Column> SPEAKERS = List.of(new Column("State", 21), new Column("Items", 12), new Column("State", 21), new Column("Items", 12), new Column("State", 22),
            new Column("Items", 12));

    private final Briefing briefing;
    private final Telling telling;
    private final Requests requests;
    /** What is found, each told under the first item that it belongs to. */
    private final List<Matter> matters;
    private final List<Matter> cases;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<List<Piece>>> glance = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> speakers = new TreeMap<>();

    private MeetingBrief(Briefing briefing) {
        this.briefing = briefing;
        this.telling = new Telling(briefing);
        this.requests = new Requests(briefing, telling);
        this.matters = Matter.of(briefing.findings().stream().filter(a -> briefing.plan().asksToSpeak(a.verdict())).sorted(briefing.inOrder()).toList(), briefing.reviews());
        this.cases = Matter.of(briefing.assessments().stream().filter(a -> isCase(a) && isOpen(a)).sorted(briefing.inOrder()).toList(), briefing.reviews());
    }

    public static Paper of(Briefing briefing) {
        MeetingBrief brief = new MeetingBrief(briefing);
        List<Item> items = new ArrayList<>(briefing.plan().items());
        items.add(new Item(briefing.plan().rest(), List.of(), false));
        for (int i = 0; i < items.size(); i++) {
            brief.item(items.get(i), i);
        }
        brief.bySpeaker();
        List<Block> all = new ArrayList<>(List.of(new Heading(1, "At a glance"), new Grid(AT_A_GLANCE, brief.glance), new Paragraph(List.of(Piece.of(brief.legend())))));
        all.addAll(brief.blocks);
        String title = "Brief" + briefing.meeting().map(m -> " for " + m.id()).orElse("");
        return new Paper(title, briefing.occasion(), briefing.day(), all, brief.telling.notes());
    }

    private String legend() {
        return "Deadlines are those " + briefing.until() + ", each State’s counted by itself." + (briefing.subset().isAll() ? "" : " Limited to " + briefing.subset().inWords() + ".")
                + " Only a binding norm can be breached; a failed commitment is an implementation gap, a failed expectation is unmet. Silence of the sources is never a breach.";
    }

    private void item(Item item, int place) {
        Predicate<String> own = norm -> briefing.plan().place(norm) == place;
        List<Matter> asked = matters.stream().filter(m -> own.test(m.first().norm()) && !m.isCase()).toList();
        List<Matter> cases = this.cases.stream().filter(m -> own.test(m.first().norm())).toList();
        List<ExtensionRequest> open = item.requests() ? requests.open() : List.of();
        List<Entry> days = briefing.agenda().of(briefing.ahead(), briefing.subset().states(), briefing.subset().norms()).stream().filter(e -> !e.norm().isEmpty() && own.test(e.norm())).toList();
        List<Entry> missed = briefing.agenda().passedLeadTimes().stream().filter(e -> own.test(e.norm()) && isWanted(e) && !requests.isOpenFor(e.state())).toList();
        List<Matter> ofOne = asked.stream().filter(m -> !m.first().state().equals(TOGETHER)).toList();
        Set<String> asking = Stream.concat(ofOne.stream().map(Matter::state), open.stream().map(r -> briefing.name(r.state()))).collect(Collectors.toSet());
        asking.forEach(s -> speakers.computeIfAbsent(s, n -> new TreeSet<>()).add(place + 1));
        String heading = (place + 1) + ". " + item.title();
        glance.add(List.of(List.of(Piece.of(heading)), number(asking.size()), number(cases.stream().map(m -> m.first().subject()).distinct().count()), number(open.size()),
                number(days.stream().filter(e -> e.kind() == Entry.Kind.DEADLINE).count())));
        blocks.add(new Heading(1, heading));
        if (asked.isEmpty() && cases.isEmpty() && open.isEmpty() && days.isEmpty() && missed.isEmpty()) {
            blocks.add(new Paragraph(List.of(Piece.of("Nothing on file calls for a statement under this item."))));
        }
        found("Who may be asked to speak", asked);
        found("Open cases and questions on them", cases);
        if (!open.isEmpty()) {
            blocks.add(new Heading(2, "Requests on which no decision is on file"));
            blocks.add(requests.table(open));
        }
        missed(missed);
        days(days);
    }

    private boolean isWanted(Entry e) {
        return (briefing.subset().states().isEmpty() || briefing.subset().states().contains(e.state())) && (briefing.subset().norms().isEmpty() || briefing.subset().norms().contains(e.norm()));
    }

    private static boolean isCase(Assessment a) {
        return a.subject().contains("#");
    }

    private static boolean isOpen(Assessment a) {
        return a.verdict() != VerdictKind.COMPLIANT && a.verdict() != VerdictKind.NOT_APPLICABLE && a.verdict() != VerdictKind.FULFILLED_LATE;
    }

    private static List<Piece> number(long count) {
        return List.of(Piece.of(count == 0 ? "–" : Long.toString(count)));
    }

    private void found(String heading, List<Matter> all) {
        if (!all.isEmpty()) {
            blocks.add(new Heading(2, heading));
            blocks.add(new Grid(FOUND, FoundRows.of(all, telling)));
        }
    }

    private void missed(List<Entry> missed) {
        if (!missed.isEmpty()) {
            blocks.add(new Heading(2, "Lead times that have passed without a request on file"));
            blocks.add(new Bullets(missed.stream().map(e -> List.of(Piece.of(PartialDate.inWords(e.first()) + " – " + e.title()))).toList()));
        }
    }

    /** The States with the same duty on the same day stand together. */
    private void days(List<Entry> days) {
        Map<String, List<Entry>> together = days.stream().collect(Collectors.groupingBy(e -> e.first() + "|" + e.norm() + "|" + (e.what().isEmpty() ? e.id() : e.what()), LinkedHashMap::new,
                Collectors.toList()));
        if (!together.isEmpty()) {
            blocks.add(new Heading(2, "Days " + briefing.until()));
            blocks.add(new Grid(DAYS, together.values().stream().map(this::day).toList()));
        }
    }

    private List<List<Piece>> day(List<Entry> same) {
        Entry e = same.get(0);
        String states = same.stream().map(d -> briefing.name(d.state()) + (d.standing().isEmpty() ? "" : " (" + d.standing() + ")")).sorted().collect(Collectors.joining(", "));
        return List.of(List.of(Piece.of(PartialDate.inWords(e.first()))), List.of(Piece.of(e.what().isEmpty() ? e.title() : e.what())),
                List.of(Piece.of(e.state().isEmpty() ? "all States Parties" : states)));
    }

    /** Several States side by side: the list is long and its rows are short. */
    private void bySpeaker() {
        List<List<Piece>> cells = new ArrayList<>();
        speakers.forEach((state, items) -> {
            cells.add(List.of(Piece.of(state)));
            cells.add(List.of(Piece.of(items.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
        });
        if (!cells.isEmpty()) {
            while (cells.size() % SPEAKERS.size() != 0) {
                cells.add(List.of());
            }
            blocks.add(new Heading(1, "By State: the items under which it may be asked to speak"));
            blocks.add(new Grid(SPEAKERS, IntStream.range(0, cells.size() / SPEAKERS.size()).mapToObj(r -> cells.subList(r * SPEAKERS.size(), (r + 1) * SPEAKERS.size())).toList()));
        }
    }
}
