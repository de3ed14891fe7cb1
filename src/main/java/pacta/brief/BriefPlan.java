package pacta.brief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.VerdictKind;
import pacta.facts.Meeting;
import pacta.norms.NamedNorms;
import pacta.yaml.Fields;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.YamlFile;

/** What {@code brief.yaml} holds: the items of the agenda in their order, and which norms belong to each. */
public final class BriefPlan {

    private final Set<String> meetings = new TreeSet<>();
    private final Set<String> speak = new TreeSet<>();
    private final List<Item> items = new ArrayList<>();
    private final NamedNorms named = new NamedNorms();
    private String rest = "";

    /**
     * One item of the agenda.
     *
     * @param norms ids of norms, or the beginnings of several
     * @param requests whether requests for a later deadline are considered under it
     */
    record Item(String title, List<String> norms, boolean requests) {

        Item {
            norms = List.copyOf(norms);
        }

        /** How closely the item names a norm: the length of what it writes; 0 if it does not name it. */
        private int closeness(String norm) {
            return norms.stream().filter(n -> NamedNorms.isUnder(norm, n)).mapToInt(String::length).max().orElse(0);
        }
    }

    private BriefPlan() {
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static BriefPlan read(Path path, String name, Problems problems) {
        BriefPlan plan = new BriefPlan();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
            Fields f = Fields.of(file, m);
            f.texts("meetings").forEach(k -> plan.meetings.add(k.text()));
            plan.speak.addAll(f.words("speak", VerdictKind.WRITTEN));
            f.list("items").forEach(i -> plan.items.add(plan.item(i)));
            plan.rest = f.text("rest");
            f.nothingElse();
        }));
        return plan;
    }

    private Item item(Fields f) {
        Item item = new Item(f.text("title"), named.in(f, "norms"), f.parsed("requests", Values::truth, false, false));
        f.nothingElse();
        return item;
    }

    /** Holds the norms that the file names against the register. */
    public void check(Set<String> norms) {
        named.checkBeginnings(norms, "P014");
    }

    /** The items, and last what belongs to none of them. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** The title of what belongs to no item. */
    String rest() {
        return rest;
    }

    /** The place in the agenda of what concerns a norm: that of the item that names it most closely, the first of several; the number of items if it belongs to none. */
    int place(String norm) {
        int best = items.size();
        for (int i = items.size() - 1; i >= 0; i--) {
            int closeness = items.get(i).closeness(norm);
            if (closeness > 0 && (best == items.size() || closeness >= items.get(best).closeness(norm))) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a State that stands so may be asked to speak. */
    boolean asksToSpeak(VerdictKind verdict) {
        return speak.contains(verdict.name()) || verdict == VerdictKind.ERROR;
    }

    /** The first meeting of these kinds that is on file as beginning on a day after another. */
    public Optional<Meeting> next(List<Meeting> all, java.time.LocalDate after) {
        return all.stream().filter(m -> meetings.contains(m.kind()) && m.date().firstDay().filter(day -> day.isAfter(after)).isPresent()).min(java.util.Comparator.comparing(m -> m.date().earliest()));
    }
}
