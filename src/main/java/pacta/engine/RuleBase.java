package pacta.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacta.facts.FactBase;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** All rules, compiled once and shared by all sessions. */
public final class RuleBase {

    private final List<RuleFile> files;
    private final Map<String, RuleInfo> rules;
    private final Bases bases;

    private RuleBase(List<RuleFile> files, Map<String, RuleInfo> rules, Bases bases) {
        this.files = files;
        this.rules = rules;
        this.bases = bases;
    }

    /** Rules that see one State, and rules that see all States together. */
    private record Bases(SessionPool oneState, SessionPool allStates) {
    }

    /**
     * Reads and compiles every {@code .drl} file below the folder. Nothing is compiled, so nothing of a rule can run, unless all of them are sound.
     *
     * @return empty, with problems noted, if any of them is not as it should be
     */
    public static Optional<RuleBase> read(Path folder, String name, NormRegister norms, Parameters parameters, Problems problems) {
        Problems own = new Problems();
        List<RuleFile> files = RuleFiles.read(folder, name, own);
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        for (RuleFile file : files) {
            for (RuleInfo rule : file.vet(norms, parameters, own)) {
                RuleInfo first = rules.putIfAbsent(rule.name(), rule);
                if (first != null) {
                    file.problem(own, "R014", rule.line(), "a rule of this name stands at " + first.file() + ":" + first.line(), "Give one of them another name.");
                }
            }
        }
        together(norms, rules, files, own);
        problems.addAll(own.sorted());
        if (!own.isEmpty()) {
            return Optional.empty();
        }
        Problems built = new Problems();
        Optional<Bases> bases = compile(files, rules, Set.of(), built);
        problems.addAll(built.sorted());
        return bases.map(b -> new RuleBase(files, rules, b));
    }

    /** Notes each State, meeting or topic that a rule names and that is not on file. */
    public void check(FactBase facts, Problems problems) {
        NamesInRules names = NamesInRules.ofAllThatIsListed(facts);
        files.forEach(f -> names.check(f, problems));
    }

    /** Notes each State that a rule names by its code and of which there is no dossier. */
    public void checkStates(FactBase facts, Problems problems) {
        NamesInRules names = NamesInRules.ofStatesByCode(facts);
        files.forEach(f -> names.check(f, problems));
    }

    /** Notes each parameter that a rule names and that is not there. */
    public void check(Parameters parameters, Problems problems) {
        files.forEach(f -> f.parametersNamed(parameters, problems));
    }

    /** Each norm that is no definition and not left to judgement needs a rule; each group that a norm names needs one that derives it. */
    static void together(NormRegister norms, Map<String, RuleInfo> rules, List<RuleFile> files, Problems problems) {
        // A rule that could not be read may be the one that is missed: what its text names counts, so that nothing wrong is said on its account.
        boolean sound = problems.isEmpty();
        Set<String> groups = new TreeSet<>();
        files.forEach(f -> groups.addAll(sound ? f.groups() : f.groupsByText()));
        files.forEach(f -> f.groupsNamed(groups, problems));
        for (Norm norm : norms.all()) {
            if (sound && !norm.isDefinition() && !norm.isByJudgement() && rules.values().stream().noneMatch(r -> r.decides(norm))) {
                problems.add(new Problem("N021", norm.file(), norm.line(), 0, "", "no rule decides “" + norm.id() + "”",
                        "Add a rule with @norm( \"" + norm.id() + "\" ), or mark the norm as decided by judgement or as a definition."));
            }
            for (String group : List.of(norm.addressedTo(), norm.notAddressed())) {
                if (!group.isEmpty() && !groups.contains(group)) {
                    problems.add(new Problem("N022", norm.file(), norm.line(), 0, "", "no rule derives the group “" + group + "” that “" + norm.id() + "” names",
                            Nearest.suggestion(group, groups)));
                }
            }
        }
    }

    private static Optional<Bases> compile(List<RuleFile> files, Map<String, RuleInfo> rules, Set<String> leftOut, Problems problems) {
        DroolsCompiler compiler = new DroolsCompiler(files);
        Strata strata = Strata.of(rules.values());
        Optional<SessionPool> one = compiler.base(rule -> !leftOut.contains(rule) && rules.get(rule).sees().oneState(), strata, problems);
        Optional<SessionPool> all = compiler.base(rule -> !leftOut.contains(rule) && rules.get(rule).sees().allStates(), strata, problems);
        return one.flatMap(o -> all.map(a -> new Bases(o, a)));
    }

    /** The same rules, compiled anew, in which single rules can be replaced without compiling the others again. */
    public RuleBase copy() {
        return without(Set.of()).orElseThrow();
    }

    /**
     * Replaces a rule of this rule base, for all that use it, by another text of the same name.
     *
     * @return false if that text does not compile; then the rule is as it was
     */
    public boolean replace(RuleInfo rule, String text) {
        Problems problems = new Problems();
        RuleFile file = new RuleFile(rule.file(), text).read(problems);
        if (!problems.isEmpty() || file.rules().size() != 1) {
            return false;
        }
        Strata strata = Strata.of(rules.values());
        try {
            if (rule.sees().oneState()) {
                bases.oneState().exchange(List.of(rule.name()), strata.ordered(file));
            }
            if (rule.sees().allStates()) {
                bases.allStates().exchange(List.of(rule.name()), strata.ordered(file));
            }
            return true;
        } catch (DroolsCompiler.Unbuildable e) {
            return false;
        }
    }

    /** The rule files, as they were when this rule base was made. */
    List<RuleFile> files() {
        return files;
    }

    /** The same compiled rules under other texts, after {@link SessionPool#exchange} has brought them there. */
    RuleBase with(List<RuleFile> others, Map<String, RuleInfo> infos) {
        return new RuleBase(others, infos, bases);
    }

    /** The same rules without those named: for the State on whose facts they fail. */
    Optional<RuleBase> without(Set<String> failing) {
        return compile(files, rules, failing, new Problems()).map(b -> new RuleBase(files, rules, b));
    }

    /** The rules that see one State. */
    SessionPool oneState() {
        return bases.oneState();
    }

    /** The rules that see all States together. */
    SessionPool allStates() {
        return bases.allStates();
    }

    /** All rules in the order of their files. */
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    /** The files that the rules stand in, with their texts, by name. */
    public Map<String, String> texts() {
        Map<String, String> out = new LinkedHashMap<>();
        files.forEach(f -> out.put(f.name(), f.text()));
        return out;
    }

    /** The rule of that name. */
    public Optional<RuleInfo> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }
}
