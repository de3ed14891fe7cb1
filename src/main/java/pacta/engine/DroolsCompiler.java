package pacta.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** Has Drools compile rules that have been read and vetted. */
final class DroolsCompiler {

    /** The package of all rules. */
    static final String PACKAGE = "rules";

    private static final String NOT_TOGETHER = "the rules cannot be put together, although each of them reads well";
    private static final String NOT_WITHIN = "An “or” within “not”, “exists” or “accumulate” is often the cause; write two rules instead.";
    private static final String CANNOT_BUILD = "Drools cannot build this rule, although each part of it reads well";
    private static final String TELL_US = "Take out one condition after the other to see which one it is, and tell us: “check” should have found it.";

    /**
     * How often a condition is tried before Drools translates it to byte code. By its usual twenty an evaluation of one day translates thousands, which costs more
     * than it saves; over all meetings, to translate those that are tried most halves the time.
     */
    private static final int TRANSLATED_AFTER = 2_000;

    static {
        // Drools reads this once. With segments made ahead of time, taking a rule out of a base can fail (NegativeArraySizeException).
        System.setProperty("drools.useEagerSegmentCreation", "false");
    }

    private final List<RuleFile> files;

    DroolsCompiler(List<RuleFile> files) {
        this.files = files;
    }

    /** The rules that are taken, to be tried in this order; empty, with problems noted, if Drools cannot build them. */
    Optional<SessionPool> base(Predicate<String> taken, Strata strata, Problems problems) {
        PackageDescr whole = vocabulary();
        Map<String, RuleFile> byName = new LinkedHashMap<>();
        for (RuleFile file : files) {
            byName.put(file.name(), file);
            Resource resource = ResourceFactory.newByteArrayResource(new byte[0]).setSourcePath(file.name());
            for (RuleDescr rule : file.trees(taken)) {
                rule.setResource(resource);
                whole.addRule(strata.order(rule));
            }
        }
        try {
            InternalKnowledgeBase base = empty();
            base.addPackages(build(whole));
            return Optional.of(new SessionPool(base));
        } catch (Unbuildable e) {
            e.errors().forEach(error -> note(error, byName, problems));
        } catch (RuntimeException e) {
            cannotBePutTogether(taken, problems);
        }
        return Optional.empty();
    }

    /** Drools does not say which rule it is; each by itself does. */
    private void cannotBePutTogether(Predicate<String> taken, Problems problems) {
        int before = problems.sorted().size();
        for (RuleFile file : files) {
            for (RuleDescr rule : file.trees(taken)) {
                try {
                    empty().addPackages(packages(List.of(rule)));
                } catch (Unbuildable | RuntimeException e) {
                    file.problem(problems, "R091", rule.getLine(), NOT_TOGETHER, NOT_WITHIN);
                }
            }
        }
        if (problems.sorted().size() == before) {
            problems.add(new Problem("R091", PACKAGE, 0, 0, "", NOT_TOGETHER, NOT_WITHIN + " Undo your last change to see which rule it is."));
        }
    }

    /** An empty rule base. */
    static InternalKnowledgeBase empty() {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, RuleClasses.KNOWN);
        configuration.setOption(ConstraintJittingThresholdOption.get(Integer.getInteger(ConstraintJittingThresholdOption.PROPERTY_NAME, TRANSLATED_AFTER)));
        return KnowledgeBaseFactory.newKnowledgeBase(configuration);
    }

    /**
     * Compiled packages of these rules.
     *
     * @throws Unbuildable if Drools cannot build them
     */
    static Collection<KiePackage> packages(List<RuleDescr> rules) throws Unbuildable {
        PackageDescr some = vocabulary();
        rules.forEach(some::addRule);
        return build(some);
    }

    private static Collection<KiePackage> build(PackageDescr whole) throws Unbuildable {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, RuleClasses.KNOWN));
        Resource resource = ResourceFactory.newDescrResource(whole);
        resource.setSourcePath(PACKAGE);
        try {
            builder.add(resource, ResourceType.DESCR);
        } catch (RuntimeException e) {
            throw new Unbuildable(List.of());
        }
        if (builder.hasErrors()) {
            throw new Unbuildable(new ArrayList<>(builder.getErrors()));
        }
        return builder.getKnowledgePackages();
    }

    /** An empty package that knows the types and verbs of rules. */
    private static PackageDescr vocabulary() {
        PackageDescr whole = new PackageDescr(PACKAGE);
        RuleVocabulary.types().forEach(type -> whole.addImport(new ImportDescr(type.getName())));
        whole.addImport(new ImportDescr(LocalDate.class.getName()));
        for (String verb : RuleVocabulary.WORDS.verbs().keySet()) {
            FunctionImportDescr imported = new FunctionImportDescr();
            imported.setTarget(Verbs.class.getName() + "." + verb);
            whole.addFunctionImport(imported);
        }
        return whole;
    }

    /** What Drools says means nothing to people who write rules; the place does. */
    private static void note(KnowledgeBuilderError error, Map<String, RuleFile> byName, Problems problems) {
        RuleFile file = error.getResource() == null ? null : byName.get(error.getResource().getSourcePath());
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        if (file == null) {
            problems.add(new Problem("R090", PACKAGE, 0, 0, "", CANNOT_BUILD, TELL_US));
        } else {
            file.problem(problems, "R090", line, CANNOT_BUILD, TELL_US);
        }
    }

    /** Drools cannot build a rule. */
    static final class Unbuildable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<KnowledgeBuilderError> errors;

        Unbuildable(List<KnowledgeBuilderError> errors) {
            super("the rules cannot be built", null, false, false);
            this.errors = errors;
        }

        List<KnowledgeBuilderError> errors() {
            return errors;
        }
    }
}
