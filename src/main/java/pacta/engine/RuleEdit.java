package pacta.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.KieBase;
import pacta.engine.RuleInfo.Sees;
import pacta.norms.NormRegister;
import pacta.yaml.Problems;

/**
 * A folder of rules as it stands now, against the rule base that was last made of it. Only the files that differ are parsed, and only the rules that
 * differ are compiled. Nothing has changed until {@link #apply()}.
 */
public final class RuleEdit {

    private final RuleBase last;
    private final List<RuleFile> files;
    private final Map<String, RuleInfo> rules;
    private final List<PackageDescr> trees;
    private final RuleDelta delta;

    private RuleEdit(RuleBase last, List<RuleFile> files, Map<String, RuleInfo> rules, List<PackageDescr> trees, RuleDelta delta) {
        this.last = last;
        this.files = files;
        this.rules = rules;
        this.trees = trees;
        this.delta = delta;
    }

    /**
     * Reads the folder.
     *
     * @param norms those that the last rule base was held against
     * @return empty, with problems noted, if any rule is not as it should be
     */
    public static Optional<RuleEdit> read(Path folder, String name, RuleBase last, NormRegister norms, Problems problems) {
        List<RuleFile> files = RuleBase.files(folder, name, problems);
        Map<String, RuleFile> known = last.files().stream().collect(Collectors.toMap(RuleFile::name, f -> f));
        Map<String, List<RuleInfo>> infos = last.rules().stream().collect(Collectors.groupingBy(RuleInfo::file));
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        List<RuleFile> edited = new ArrayList<>();
        List<PackageDescr> trees = new ArrayList<>();
        for (RuleFile file : files) {
            if (known.containsKey(file.name()) && known.get(file.name()).text().equals(file.text())) {
                add(file, infos.getOrDefault(file.name(), List.of()), rules, problems);
            } else {
                file.parse(problems).ifPresent(tree -> {
                    edited.add(file);
                    trees.add(tree);
                    add(file, file.vet(tree, norms, problems), rules, problems);
                });
            }
        }
        if (problems.isEmpty()) {
            RuleBase.decided(norms, rules, files, problems);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Map<String, RuleInfo> before = last.rules().stream().collect(Collectors.toMap(RuleInfo::name, r -> r));
        return RuleDelta.of(before, rules, edited, trees, problems).map(delta -> new RuleEdit(last, files, rules, trees, delta));
    }

    private static void add(RuleFile file, List<RuleInfo> infos, Map<String, RuleInfo> rules, Problems problems) {
        for (RuleInfo rule : infos) {
            RuleInfo first = rules.putIfAbsent(rule.name(), rule);
            if (first != null) {
                file.problem(problems, rule.line(), 0, "a rule of this name stands at " + first.file() + ":" + first.line(), "Give one of them another name.");
            }
        }
    }

    /** Which rules differ. */
    public RuleDelta delta() {
        return delta;
    }

    /** Brings the last rule base to what the folder holds, and gives it under its new texts; the last one must not be used any more. */
    public RuleBase apply() {
        exchange(last.oneState(), Sees::oneState);
        exchange(last.allStates(), Sees::allStates);
        return last.with(files, rules);
    }

    private void exchange(KieBase base, Predicate<Sees> whose) {
        Set<String> names = delta.names();
        List<String> out = names.stream().filter(n -> last.rule(n).filter(r -> whose.test(r.sees())).isPresent()).toList();
        List<RuleDescr> in = trees.stream().flatMap(t -> t.getRules().stream())
                .filter(r -> names.contains(r.getName()) && whose.test(rules.get(r.getName()).sees())).toList();
        if (!out.isEmpty() || !in.isEmpty()) {
            RuleBase.exchange(base, out, in);
        }
    }
}
