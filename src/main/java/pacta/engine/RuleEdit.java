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
import org.drools.drl.ast.descr.RuleDescr;
import pacta.engine.RuleInfo.Sees;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Problems;

/**
 * A folder of rules as it stands now, against the rule base that was last made of it. Only the files that differ are parsed, and only the rules that
 * differ are compiled. Nothing has changed until {@link #apply()}.
 */
public final class RuleEdit {

    private final RuleBase last;
    private final List<RuleFile> files;
    private final Map<String, RuleInfo> rules;
    private final List<RuleFile> edited;
    private final RuleDelta delta;

    private RuleEdit(RuleBase last, List<RuleFile> files, Map<String, RuleInfo> rules, List<RuleFile> edited, RuleDelta delta) {
        this.last = last;
        this.files = files;
        this.rules = rules;
        this.edited = edited;
        this.delta = delta;
    }

    /**
     * Reads the folder.
     *
     * @param norms those that the last rule base was held against
     * @return empty, with problems noted, if any rule is not as it should be
     */
    public static Optional<RuleEdit> read(Path folder, String name, RuleBase last, NormRegister norms, Parameters parameters, Problems problems) {
        List<RuleFile> files = new ArrayList<>(RuleFiles.texts(folder, name, problems));
        Map<String, RuleFile> known = last.files().stream().collect(Collectors.toMap(RuleFile::name, f -> f));
        Map<String, List<RuleInfo>> infos = last.rules().stream().collect(Collectors.groupingBy(RuleInfo::file));
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        List<RuleFile> edited = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            RuleFile file = files.get(i);
            if (known.containsKey(file.name()) && known.get(file.name()).text().equals(file.text())) {
                files.set(i, known.get(file.name()));
                add(file, infos.getOrDefault(file.name(), List.of()), rules, problems);
            } else {
                edited.add(file.read(problems));
                add(file, file.vet(norms, parameters, problems), rules, problems);
            }
        }
        if (problems.isEmpty()) {
            RuleBase.together(norms, rules, files, problems);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Map<String, RuleInfo> before = last.rules().stream().collect(Collectors.toMap(RuleInfo::name, r -> r));
        return RuleDelta.of(before, rules, edited, problems).map(delta -> new RuleEdit(last, files, rules, edited, delta));
    }

    private static void add(RuleFile file, List<RuleInfo> infos, Map<String, RuleInfo> rules, Problems problems) {
        for (RuleInfo rule : infos) {
            RuleInfo first = rules.putIfAbsent(rule.name(), rule);
            if (first != null) {
                file.problem(problems, "R014", rule.line(), "a rule of this name stands at " + first.file() + ":" + first.line(), "Give one of them another name.");
            }
        }
    }

    /** Which rules differ. */
    public RuleDelta delta() {
        return delta;
    }

    /** Brings the last rule base to what the folder holds, and gives it under its new texts; the last one must not be used any more. */
    public RuleBase apply() {
        // Rules that were not edited keep their place in the order until all are compiled anew: that may cost time, and changes no conclusion.
        Strata strata = Strata.of(rules.values());
        exchange(last.oneState(), Sees::oneState, strata);
        exchange(last.allStates(), Sees::allStates, strata);
        return last.with(files, rules);
    }

    private void exchange(SessionPool rulesInUse, Predicate<Sees> whose, Strata strata) {
        Set<String> names = delta.names();
        List<String> out = names.stream().filter(n -> last.rule(n).filter(r -> whose.test(r.sees())).isPresent()).toList();
        List<RuleDescr> in = edited.stream().flatMap(f -> f.trees(rule -> names.contains(rule) && whose.test(rules.get(rule).sees())).stream()).map(strata::order).toList();
        if (!out.isEmpty() || !in.isEmpty()) {
            try {
                rulesInUse.exchange(out, in);
            } catch (DroolsCompiler.Unbuildable e) {
                throw new EvaluationFailed("The rules that have changed cannot be built with the others, although they can by themselves.");
            }
        }
    }
}
