package pacta.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.scenario.Scenario;

/**
 * Which scenarios can come out otherwise because of what was saved: those in the files saved or beside them; those that name a rule that differs or reads a parameter
 * that differs, or a norm that such a rule decides or that stands in a register saved; and all of them where such a rule derives something for the others.
 */
final class Reach {

    private final String rulesName;
    private final Path rulesFolder;
    private final Set<String> files = new TreeSet<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> norms = new TreeSet<>();
    private boolean everything;
    private boolean asked;

    Reach(Path rulesFolder) {
        this.rulesFolder = rulesFolder;
        this.rulesName = rulesFolder.getFileName().toString();
    }

    /** A file of rules, norms or scenarios was saved, or one of facts or parameters. */
    void saved(Path file) {
        asked = true;
        if (file.startsWith(rulesFolder)) {
            files.add(rulesName + "/" + rulesFolder.relativize(file).toString().replace('\\', '/'));
        }
    }

    /** What was saved has brought one sound state to another. */
    void between(Known before, Known after) {
        Set<String> parameters = after.parameters().differingFrom(before.parameters());
        Stream.concat(before.norms().all().stream(), after.norms().all().stream()).filter(n -> files.contains(n.file())).forEach(n -> norms.add(n.id()));
        Stream.of(before, after).flatMap(k -> k.rules().rules().stream())
                .filter(r -> differs(r, before.rules(), after.rules()) || r.parameters().stream().anyMatch(parameters::contains)).forEach(r -> touched(r, after));
    }

    private static boolean differs(RuleInfo rule, RuleBase before, RuleBase after) {
        return !Objects.equals(before.rule(rule.name()).map(RuleInfo::text), after.rule(rule.name()).map(RuleInfo::text));
    }

    private void touched(RuleInfo rule, Known known) {
        rules.add(rule.name());
        norms.addAll(rule.norms());
        known.norms().all().stream().filter(rule::decides).forEach(n -> norms.add(n.id()));
        everything |= rule.norms().isEmpty() && rule.decides().isEmpty();
    }

    /** The names of the files saved below the folder of rules. */
    Set<String> files() {
        return Set.copyOf(files);
    }

    /** Whether anything was saved. */
    boolean isAsked() {
        return asked;
    }

    /** Whether only facts were saved, of which scenarios bring their own. */
    boolean isOfFactsAlone() {
        return files.isEmpty();
    }

    /** Those that stand in a file saved or beside it: they come first. */
    boolean isBeside(Scenario scenario) {
        return files.stream().anyMatch(f -> f.equals(scenario.file()) || f.endsWith(".drl") && scenario.file().startsWith(f.replaceFirst("\\.drl$", "")));
    }

    boolean touches(Scenario scenario) {
        return everything || isBeside(scenario) || names(scenario.fires(), rules) || names(scenario.misses(), rules)
                || names(scenario.expected().stream().map(Scenario.Expected::norm).collect(Collectors.toSet()), norms);
    }

    private static boolean names(Collection<String> named, Set<String> touched) {
        return named.stream().anyMatch(touched::contains);
    }
}
