package pacta.skeleton;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.norms.Norm;
import pacta.scenario.Scenario;
import pacta.scenario.ScenarioRunner;
import pacta.skeleton.Added.Place;

/** The two scenarios of a new rule, in the file beside it: tried out before they are written, so that they pass as they are. */
final class Proof {

    private static final int DAYS_TRIED = 20;
    private static final int SCENARIOS_TRIED = 20;

    private final RuleSet set;
    private final String shown;
    private final String rule;
    private final Norm norm;

    /** @param ruleFile the rule file as messages call it */
    Proof(RuleSet set, String ruleFile, String rule, Norm norm) {
        this.set = set;
        this.shown = ruleFile.replaceFirst("\\.drl$", ".test.yaml");
        this.rule = rule;
        this.norm = norm;
    }

    /**
     * Adds the scenarios to the changes.
     *
     * @param with the rules among which the new one stands
     */
    Place add(RuleSet with, Changes changes) {
        Path path = set.path(shown);
        boolean there = Files.exists(path);
        TextFile file = there ? TextFile.read(path) : empty();
        YamlList list = YamlList.of(file, shown, "scenarios");
        TextFile after = list.with(scenarios(with, CommonFacts.of(file, shown)));
        changes.put(path, after.content());
        return new Place(shown, after.lineOf(Template.quoted(firing())), "two scenarios, one in which it fires and one that misses it narrowly" + (there ? "" : ", in a new file"));
    }

    private TextFile empty() {
        String drl = Path.of(shown.replaceFirst("\\.test\\.yaml$", ".drl")).getFileName().toString();
        return new TextFile(Template.named("scenarios.yaml").filled(Map.of("file", drl, "common", CommonFacts.usual(set).stripTrailing())));
    }

    /** The scenarios on the first day on which they show what they should; best where no other rule speaks. */
    private String scenarios(RuleSet with, String common) {
        List<Trial> passing = new ArrayList<>();
        for (Base base : Stream.concat(days().stream().map(Base::nothing), scenariosOnNorm()).toList()) {
            if (!passing.isEmpty() && !base.like().isEmpty()) {
                break;
            }
            Trial trial = new Trial(with, common, norm, rule, base);
            if (trial.shows()) {
                passing.add(trial);
                if (trial.others() == 0) {
                    break;
                }
            }
        }
        Trial best = passing.stream().min(Comparator.comparingInt(Trial::others)).orElseThrow(() -> new CannotAdd("No scenario could be found for “" + norm.id()
                + "” in which the new rule fires and contradicts no other, with what is common to " + shown + ". Try --verb concern, or another --file."));
        String text = best.text();
        check(with, common + "scenarios:\n" + text);
        return text;
    }

    private void check(RuleSet with, String text) {
        ScenarioRunner runner = new ScenarioRunner(with.evaluator());
        List<String> failures = Rehearsal.scenarios(with, text).stream().flatMap(s -> runner.run(s).failures().stream()).toList();
        if (!failures.isEmpty()) {
            throw new CannotAdd("The scenarios of the new rule would fail: " + String.join("; ", failures) + ". Try another --verb or another --file.");
        }
    }

    /** Days on which scenarios look at the norm already, this file's first; then days that scenarios often look at; all of them while it is in force. */
    private Set<LocalDate> days() {
        List<LocalDate> here = new ArrayList<>(onNorm().filter(s -> s.file().equals(shown)).map(Scenario::asOf).toList());
        Collections.reverse(here);
        Map<LocalDate, Long> usual = set.scenarios().stream().collect(Collectors.groupingBy(Scenario::asOf, LinkedHashMap::new, Collectors.counting()));
        Stream<LocalDate> often = usual.entrySet().stream().sorted(Map.Entry.<LocalDate, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
        return Stream.of(here.stream(), onNorm().map(Scenario::asOf), Stream.of(norm.from().plusYears(1)), often, Stream.of(norm.from())).flatMap(s -> s)
                .filter(norm::inForce).distinct().limit(DAYS_TRIED).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where rules presume something of a State on which nothing is on file, a new one can only be tried on facts that leave the norm open. */
    private Stream<Base> scenariosOnNorm() {
        return onNorm().sorted(Comparator.comparing(s -> !s.file().equals(shown))).flatMap(s -> Base.of(s, norm.id(), TextFile.read(set.path(s.file()))).stream()).limit(SCENARIOS_TRIED);
    }

    private Stream<Scenario> onNorm() {
        return set.scenarios().stream().filter(s -> s.expected().stream().anyMatch(e -> e.norm().equals(norm.id())));
    }

    private String firing() {
        return Trial.firing(rule);
    }
}
