package pacta.skeleton;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.FactTypes;
import pacta.facts.State;
import pacta.skeleton.Added.Place;
import pacta.yaml.Nearest;

/** A dossier that says nothing yet, with examples of the sections that most dossiers have. */
public final class NewState {

    private static final int SECTIONS = 20;

    private final Path folder;
    private final String name;
    private final FactBase facts;

    /**
     * @param folder the folder of facts
     * @param name by which messages call it
     * @param facts what it holds, read without a problem
     */
    public NewState(Path folder, String name, FactBase facts) {
        this.folder = folder;
        this.name = name;
        this.facts = facts;
    }

    /**
     * What would be written.
     *
     * @throws CannotAdd in plain words, if it cannot be added as asked for
     */
    public Added add(StateRequest request) {
        String code = request.code().strip();
        String called = Sentence.line("The name of the State", request.name());
        if (!code.matches("[A-Z]{3}")) {
            throw new CannotAdd("“" + code.replaceAll("\\p{Cntrl}", "?") + "” is no code of a State. Write its ISO 3166 alpha-3 code, three capital letters.");
        }
        facts.dossiers().stream().filter(d -> d.state().code().equals(code) || d.state().name().equalsIgnoreCase(called)).findFirst().ifPresent(d -> {
            throw new CannotAdd(d.state().name() + " (" + d.state().code() + ") has a dossier already: " + d.file() + ".");
        });
        String text = Template.named("state.yaml").filled(Map.of("heading", called, "code", code, "name", Template.quoted(called),
                "region", known("region", request.region(), State::region), "subregion", known("subregion", request.subregion(), State::subregion),
                "sections", sections(), "further", further()));
        Changes changes = new Changes();
        changes.put(folder.resolve("states").resolve(code + ".yaml"), text);
        String shown = name + "/states/" + code + ".yaml";
        return new Added(List.of(new Place(shown, new TextFile(text).lineOf("state: "), "the dossier of " + called + ", with nothing on file yet")), changes);
    }

    /** A line with a word that other dossiers use, too; regions are counted. */
    private String known(String key, String value, Function<State, String> of) {
        if (value.isBlank()) {
            return "# " + key + ": \"as other dossiers call it\"";
        }
        Set<String> words = facts.dossiers().stream().map(d -> of.apply(d.state())).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        if (!words.contains(value.strip())) {
            throw new CannotAdd("No dossier has the " + key + " “" + value + "”. " + Nearest.suggestion(value, words));
        }
        return key + ": " + Template.quoted(value.strip());
    }

    /** The types whose sections most dossiers have, in the order of a dossier. */
    private List<Class<? extends Fact>> sectionsShown() {
        Map<Class<?>, Long> counted = facts.dossiers().stream().flatMap(d -> d.facts().stream().map(Fact::getClass).distinct())
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        Set<Class<?>> most = FactTypes.ALL.stream().sorted(Comparator.<Class<? extends Fact>>comparingLong(t -> -counted.getOrDefault(t, 0L)))
                .limit(SECTIONS).collect(Collectors.toSet());
        return FactTypes.ALL.stream().filter(most::contains).toList();
    }

    private String sections() {
        Usual usual = new Usual(facts);
        ExampleLine example = new ExampleLine(usual.state(), usual.meeting(), usual::text);
        StringBuilder out = new StringBuilder();
        for (Class<? extends Fact> type : sectionsShown()) {
            out.append("#   ").append(type.getAnnotation(Fact.Section.class).says()).append('\n');
            example.hints(type).forEach(h -> out.append("#     ").append(h).append('\n'));
            out.append("# ").append(ExampleLine.section(type)).append(":\n#   - { ").append(example.of(type, "2010-02-28")).append(", source: ").append(usual.source()).append(", note: \"a remark\" }\n");
        }
        return out.toString();
    }

    private String further() {
        List<Class<? extends Fact>> usual = sectionsShown();
        StringBuilder out = new StringBuilder("#  ");
        int width = out.length();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            if (!usual.contains(type)) {
                String word = " " + ExampleLine.section(type);
                if (width + word.length() > 120) {
                    out.append("\n#  ");
                    width = 3;
                }
                out.append(word);
                width += word.length();
            }
        }
        return out.toString();
    }
}
