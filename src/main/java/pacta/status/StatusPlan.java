package pacta.status;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pacta.engine.VerdictKind;
import pacta.norms.NamedNorms;
import pacta.status.BlockPlan.Shows;
import pacta.yaml.Fields;
import pacta.yaml.Problems;
import pacta.yaml.Values;
import pacta.yaml.YamlFile;

/** What {@code status.yaml} holds: the sections of the status, and what each lists. */
public final class StatusPlan {

    static final List<String> SHOWS = Arrays.stream(Shows.values()).map(Shows::word).toList();

    private final List<SectionPlan> sections = new ArrayList<>();
    private final NamedNorms named = new NamedNorms();

    /** A heading and what stands under it. */
    record SectionPlan(String title, List<BlockPlan> blocks) {
    }

    private StatusPlan() {
    }

    /** Reads the file; whatever is wrong in it becomes a problem. */
    public static StatusPlan read(Path path, String name, Problems problems) {
        StatusPlan plan = new StatusPlan();
        YamlFile.open(path, name, problems).ifPresent(file -> file.read().ifPresent(m -> {
            Fields fields = Fields.of(file, m);
            for (Fields s : fields.list("sections")) {
                plan.sections.add(new SectionPlan(s.text("title"), s.list("blocks").stream().map(plan::block).toList()));
                s.nothingElse();
            }
            fields.nothingElse();
        }));
        return plan;
    }

    private BlockPlan block(Fields f) {
        Shows shows = Shows.values()[SHOWS.indexOf(f.parsed("shows", t -> Values.word(t, SHOWS), SHOWS.get(0), true))];
        BlockPlan block = new BlockPlan(shows, f.text("title"), f.text("group", ""), named.one(f, "norm"), f.words("verdicts", VerdictKind.WRITTEN), named.in(f, "norms"),
                f.text("figure", ""), f.parsed("chart", Values::truth, false, false));
        complete(f, block);
        f.nothingElse();
        return block;
    }

    private static void complete(Fields f, BlockPlan b) {
        boolean states = !b.group().isEmpty() || !b.norm().isEmpty() && !b.verdicts().isEmpty();
        boolean whole = switch (b.shows()) {
            case STATES -> states;
            case DEADLINES, BY_DAY -> states && !b.norm().isEmpty();
            case FIGURE -> !b.figure().isEmpty();
            case DATES -> !b.norms().isEmpty();
        };
        if (!whole) {
            f.problem("P011", "shows", "the block does not say what it lists", "States need “group”, or “norm” with “verdicts”; deadlines also “norm”; a figure “figure”; dates “norms”.");
        }
    }

    /** Holds the norms that the file names against the register. */
    public void check(Set<String> norms) {
        named.check(norms, "P012");
    }

    /** The same with only those lists that name one of these norms; all of it if there are none. */
    public StatusPlan under(List<String> norms) {
        if (norms.isEmpty()) {
            return this;
        }
        StatusPlan out = new StatusPlan();
        for (SectionPlan s : sections) {
            List<BlockPlan> blocks = s.blocks().stream().filter(b -> norms.contains(b.norm()) || b.norms().stream().anyMatch(norms::contains)).map(b -> b.under(norms)).toList();
            if (!blocks.isEmpty()) {
                out.sections.add(new SectionPlan(s.title(), blocks));
            }
        }
        return out;
    }

    List<SectionPlan> sections() {
        return List.copyOf(sections);
    }
}
