package pacta.brief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacta.engine.VerdictKind;
import pacta.facts.Meeting;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/** What {@code brief.yaml} holds: the items of the agenda in their order, and which norms belong to each. */
public final class BriefPlan {

    static final List<String> VERDICTS = Arrays.stream(VerdictKind.values()).map(Enum::name).toList();

    private final Set<String> meetings = new TreeSet<>();
    private final Set<String> speak = new TreeSet<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Named> named = new ArrayList<>();
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

        boolean holds(String norm) {
            return norms.stream().anyMatch(n -> isUnder(norm, n));
        }
    }

    private record Named(String norm, String file, int line) {
    }

    private BriefPlan() {
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static BriefPlan read(Path path, String name, Problems problems) {
        BriefPlan plan = new BriefPlan();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
            Fields f = Fields.of(file, m);
            f.texts("meetings").forEach(k -> plan.meetings.add(k.text()));
            plan.speak(f);
            f.list("items").forEach(i -> plan.items.add(plan.item(i)));
            plan.rest = f.text("rest");
            f.nothingElse();
        }));
        return plan;
    }

    private void speak(Fields f) {
        for (Scalar word : f.texts("speak")) {
            try {
                speak.add(Values.word(word.text(), VERDICTS));
            } catch (WrongValue e) {
                f.wrong("speak", word, e);
            }
        }
    }

    private Item item(Fields f) {
        List<Scalar> norms = f.texts("norms");
        norms.forEach(n -> named.add(new Named(n.text(), f.file().name(), f.line())));
        Item item = new Item(f.text("title"), norms.stream().map(Scalar::text).toList(), f.parsed("requests", Values::truth, false, false));
        f.nothingElse();
        return item;
    }

    private static boolean isUnder(String norm, String beginning) {
        return norm.equals(beginning) || norm.startsWith(beginning + ".") || norm.startsWith(beginning + " ");
    }

    /** Holds the norms that the file names against the register. */
    public void check(Set<String> norms, Problems problems) {
        named.stream().filter(n -> norms.stream().noneMatch(id -> isUnder(id, n.norm))).forEach(n -> problems.add(
                new Problem("P014", n.file, n.line, 0, "", "“" + n.norm + "” is neither a norm of the register nor the beginning of one", Nearest.suggestion(n.norm, norms))));
    }

    /** The items, and last what belongs to none of them. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** The title of what belongs to no item. */
    String rest() {
        return rest;
    }

    /** The place in the agenda of what concerns a norm; the number of items if it belongs to none. */
    int place(String norm) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).holds(norm)) {
                return i;
            }
        }
        return items.size();
    }

    /** Whether a State that stands so may be asked to speak. */
    boolean asksToSpeak(VerdictKind verdict) {
        return speak.contains(verdict.name()) || verdict == VerdictKind.ERROR;
    }

    /** The first meeting on file of these kinds that begins after another. */
    public Optional<Meeting> next(List<Meeting> all, java.time.LocalDate after) {
        return all.stream().filter(m -> meetings.contains(m.kind()) && m.date().earliest().isAfter(after)).min(java.util.Comparator.comparing(m -> m.date().earliest()));
    }
}
