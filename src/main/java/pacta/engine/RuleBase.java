package pacta.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import pacta.norms.Norm;
import pacta.norms.NormRegister;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** All rules, compiled once and shared by all sessions. */
public final class RuleBase {

    private static final List<String> VOCABULARY = List.of("pacta.facts.*", "pacta.engine.*", "pacta.norms.Parameter", "java.time.*");

    static {
        // Drools reads this once. With segments made ahead of time, taking a rule out of a base can fail (NegativeArraySizeException).
        System.setProperty("drools.useEagerSegmentCreation", "false");
    }

    private final List<RuleFile> files;
    private final Map<String, RuleInfo> rules;
    private final Bases bases;

    private RuleBase(List<RuleFile> files, Map<String, RuleInfo> rules, Bases bases) {
        this.files = files;
        this.rules = rules;
        this.bases = bases;
    }

    /** Rules that see one State, and rules that see all States together. */
    private record Bases(KieBase oneState, KieBase allStates) {
    }

    /**
     * Reads and compiles every {@code .drl} file below the folder.
     *
     * @return empty, with problems noted, if any of them is not as it should be
     */
    public static Optional<RuleBase> read(Path folder, String name, NormRegister norms, Problems problems) {
        List<RuleFile> files = files(folder, name, problems);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Map<String, RuleInfo> rules = new LinkedHashMap<>();
        List<PackageDescr> trees = new ArrayList<>();
        for (RuleFile file : files) {
            file.parse(problems).ifPresent(tree -> {
                trees.add(tree);
                for (RuleInfo rule : file.vet(tree, norms, problems)) {
                    RuleInfo first = rules.putIfAbsent(rule.name(), rule);
                    if (first != null) {
                        file.problem(problems, rule.line(), 0, "a rule of this name stands at " + first.file() + ":" + first.line(),
                                "Give one of them another name.");
                    }
                }
            });
        }
        if (problems.isEmpty()) {
            decided(norms, rules, files, problems);
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return compile(files, trees, rules, Set.of(), problems).map(bases -> new RuleBase(files, rules, bases));
    }

    /** The rule files below a folder; none, with problems noted, if it cannot be read or holds none. */
    static List<RuleFile> files(Path folder, String name, Problems problems) {
        List<RuleFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path p : paths.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                String shown = name + "/" + folder.relativize(p).toString().replace('\\', '/');
                try {
                    files.add(new RuleFile(shown, Files.readString(p, StandardCharsets.UTF_8)));
                } catch (MalformedInputException e) {
                    problems.add(shown, "the file is not UTF-8", "Save it again with the encoding UTF-8.");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(name, "the folder of rules cannot be read (" + e.getMessage() + ")", "Name it with --rules.");
            return List.of();
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(name, "there is no rule file (.drl) below this folder", "Name the folder of rules with --rules.");
        }
        return files;
    }

    /** Each norm that is no definition and not left to judgement needs a rule; each group that a norm names needs one that derives it. */
    static void decided(NormRegister norms, Map<String, RuleInfo> rules, List<RuleFile> files, Problems problems) {
        Set<String> groups = new TreeSet<>();
        files.forEach(f -> groups.addAll(f.groups()));
        for (Norm norm : norms.all()) {
            if (!norm.isDefinition() && !norm.isByJudgement() && rules.values().stream().noneMatch(r -> r.decides(norm))) {
                problems.add(new Problem(norm.file(), norm.line(), 0, "", "no rule decides “" + norm.id() + "”",
                        "Add a rule with @norm( \"" + norm.id() + "\" ), or mark the norm as decided by judgement or as a definition."));
            }
            for (String group : List.of(norm.addressedTo(), norm.notAddressed())) {
                if (!group.isEmpty() && !groups.contains(group)) {
                    problems.add(new Problem(norm.file(), norm.line(), 0, "", "no rule derives the group “" + group + "” that “" + norm.id() + "” names",
                            Nearest.suggestion(group, groups)));
                }
            }
        }
    }

    private static Optional<Bases> compile(List<RuleFile> files, List<PackageDescr> trees, Map<String, RuleInfo> rules, Set<String> leftOut, Problems problems) {
        Optional<KieBase> one = compile(files, trees, rule -> !leftOut.contains(rule) && rules.get(rule).sees().oneState(), problems);
        Optional<KieBase> all = compile(files, trees, rule -> !leftOut.contains(rule) && rules.get(rule).sees().allStates(), problems);
        return one.flatMap(o -> all.map(a -> new Bases(o, a)));
    }

    /** Those of the files’ rules that are taken, compiled by themselves; the syntax trees are those of the files. */
    static Optional<KieBase> compile(List<RuleFile> files, List<PackageDescr> trees, Predicate<String> taken, Problems problems) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        Map<String, RuleFile> byName = new LinkedHashMap<>();
        PackageDescr whole = vocabulary();
        for (int i = 0; i < files.size(); i++) {
            byName.put(files.get(i).name(), files.get(i));
            Resource resource = ResourceFactory.newByteArrayResource(new byte[0]).setSourcePath(files.get(i).name());
            trees.get(i).getRules().stream().filter(rule -> taken.test(rule.getName())).forEach(rule -> {
                rule.setResource(resource);
                if (!rule.getAttributes().containsKey("dialect")) {
                    rule.addAttribute(new AttributeDescr("dialect", "mvel"));
                }
                whole.addRule(rule);
            });
        }
        try {
            Resource resource = ResourceFactory.newDescrResource(whole);
            resource.setSourcePath("rules");
            builder.add(resource, ResourceType.DESCR);
        } catch (RuntimeException e) {
            problems.add("rules", "the rules do not compile: " + RuleFile.firstLine(e.getMessage()), "");
            return Optional.empty();
        }
        Set<String> shown = new HashSet<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            RuleFile file = error.getResource() == null ? null : byName.get(error.getResource().getSourcePath());
            int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
            if (file == null) {
                problems.add("rules", "the rules do not compile: " + RuleFile.firstLine(error.getMessage()), "");
            } else if (shown.add(file.name() + line)) {
                file.problem(problems, line, 0, "this rule does not compile: " + RuleFile.firstLine(error.getMessage()),
                        "Compare types and fields with the vocabulary in rules/README.md.");
            }
        }
        if (builder.hasErrors()) {
            return Optional.empty();
        }
        KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration();
        // A batch lives for seconds: translating constraints to byte code costs more than it saves.
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        try {
            base.addPackages(builder.getKnowledgePackages());
        } catch (RuntimeException e) {
            problems.add("rules", "the rules cannot be put together: " + RuleFile.firstLine(e.getMessage()), "An “or” within “not”, “exists” or “accumulate” is often the cause.");
            return Optional.empty();
        }
        return Optional.of(base);
    }

    /** An empty package that knows the types and verbs of rules. */
    private static PackageDescr vocabulary() {
        PackageDescr whole = new PackageDescr("rules");
        VOCABULARY.forEach(v -> whole.addImport(new ImportDescr(v)));
        for (String verb : Verbs.NAMES) {
            FunctionImportDescr imported = new FunctionImportDescr();
            imported.setTarget(Verbs.class.getName() + "." + verb);
            whole.addFunctionImport(imported);
        }
        return whole;
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
        Optional<PackageDescr> tree = new RuleFile(rule.file(), "package rules\ndialect \"mvel\"\n" + text).parse(problems);
        if (tree.isEmpty() || tree.get().getRules().size() != 1) {
            return false;
        }
        try {
            if (rule.sees().oneState()) {
                exchange(bases.oneState(), List.of(rule.name()), tree.get().getRules());
            }
            if (rule.sees().allStates()) {
                exchange(bases.allStates(), List.of(rule.name()), tree.get().getRules());
            }
            return true;
        } catch (EvaluationFailed e) {
            return false;
        }
    }

    /** Takes rules out of a base and puts others in; if these do not compile, an {@link EvaluationFailed} says why, and the base is as it was. */
    static void exchange(KieBase base, Collection<String> out, List<RuleDescr> in) {
        PackageDescr whole = vocabulary();
        for (RuleDescr rule : in) {
            if (!rule.getAttributes().containsKey("dialect")) {
                rule.addAttribute(new AttributeDescr("dialect", "mvel"));
            }
            whole.addRule(rule);
        }
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        try {
            builder.add(ResourceFactory.newDescrResource(whole), ResourceType.DESCR);
        } catch (RuntimeException e) {
            throw new EvaluationFailed(RuleFile.firstLine(e.getMessage()));
        }
        if (builder.hasErrors()) {
            throw new EvaluationFailed(RuleFile.firstLine(builder.getErrors().toString()));
        }
        out.forEach(name -> base.removeRule("rules", name));
        ((InternalKnowledgeBase) base).addPackages(builder.getKnowledgePackages());
    }

    /** The rule files, as they were when this rule base was made. */
    List<RuleFile> files() {
        return files;
    }

    /** The same compiled rules under other texts, after {@link #exchange} has brought them there. */
    RuleBase with(List<RuleFile> others, Map<String, RuleInfo> infos) {
        return new RuleBase(others, infos, bases);
    }

    /** The same rules without those named: for the State on whose facts they fail. */
    Optional<RuleBase> without(Set<String> failing) {
        Problems problems = new Problems();
        List<PackageDescr> trees = new ArrayList<>();
        for (RuleFile file : files) {
            PackageDescr tree = file.parse(problems).orElseThrow();
            trees.add(tree);
        }
        return compile(files, trees, rules, failing, problems).map(b -> new RuleBase(files, rules, b));
    }

    /** The rules that see one State. */
    KieBase oneState() {
        return bases.oneState();
    }

    /** The rules that see all States together. */
    KieBase allStates() {
        return bases.allStates();
    }

    /** All rules in the order of their files. */
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    /** The rule of that name. */
    public Optional<RuleInfo> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }
}
