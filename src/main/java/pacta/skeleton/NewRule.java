package pacta.skeleton;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.engine.RuleInfo;
import pacta.norms.Norm;
import pacta.skeleton.Added.Place;
import pacta.yaml.Nearest;

/** A new rule in the right file, with one scenario that fires it and one that narrowly misses it. It matches nothing that is on file. */
public final class NewRule {

    /** The verbs that conclude under a norm, and so can end a new rule. */
    public static final List<String> VERBS = List.of("nonCompliant", "compliant", "late", "onTrack", "atRisk", "concern", "unknown", "notApplicable", "due");

    private static final String DUE = "due";

    private final RuleSet set;

    public NewRule(RuleSet set) {
        this.set = set;
    }

    /**
     * What would be written.
     *
     * @throws CannotAdd in plain words, if it cannot be added as asked for
     */
    public Added add(RuleRequest request) {
        String name = free(Sentence.ofRule(request.name()));
        Norm norm = norm(request.norm());
        String verb = verb(request.verb(), norm);
        String shown = new RuleFileChoice(set).of(norm, request.file());
        Path file = set.path(shown);
        boolean there = Files.exists(file);
        TextFile before = there ? TextFile.read(file) : new TextFile(Template.named("rules.drl").filled(Map.of()));
        String rule = rule(name, norm, verb);
        TextFile after = there ? new RulePlace(before, set.in(shown), set.norms().all()).with(norm, rule) : before.with(before.afterLast(), rule);
        Changes changes = new Changes();
        changes.put(file, after.content());
        Proof proof = new Proof(set, shown, name, norm);
        try (Rehearsal rehearsal = new Rehearsal(set, changes)) {
            Place scenarios = proof.add(rehearsal.rules(), changes);
            return new Added(List.of(new Place(shown, after.lineOf("rule \"" + name + "\""), "the rule “" + name + "”" + (there ? "" : ", in a new file")), scenarios), changes);
        }
    }

    private String free(String name) {
        Optional<RuleInfo> taken = set.rules().rules().stream().filter(r -> r.slug().equals(RuleInfo.slug(name))).findFirst();
        taken.ifPresent(r -> {
            throw new CannotAdd("A rule of this name stands at " + r.file() + ":" + r.line() + ": “" + r.name() + "”. Give the new one another name.");
        });
        return name;
    }

    private Norm norm(String typed) {
        String wanted = typed.strip().replace('-', ' ');
        Norm norm = set.norms().all().stream().filter(n -> n.id().equals(typed.strip()) || n.id().replace('-', ' ').equalsIgnoreCase(wanted)).findFirst()
                .orElseThrow(() -> new CannotAdd("There is no norm “" + typed + "” in the register. " + Nearest.suggestion(typed, set.norms().ids())));
        if (norm.isDefinition()) {
            throw new CannotAdd("“" + norm.id() + "” is a definition, on which there is nothing to decide (" + norm.file() + ":" + norm.line() + "). Name a norm that asks for something.");
        }
        return norm;
    }

    private static String verb(String verb, Norm norm) {
        if (!VERBS.contains(verb)) {
            List<String> near = Nearest.to(verb, VERBS);
            throw new CannotAdd("“" + verb + "” is no verb that concludes under a norm. " + (near.isEmpty() ? "Write one of: " + String.join(", ", VERBS) + "." : Nearest.suggestion(verb, VERBS)));
        }
        if (verb.equals(DUE) && norm.isCollective()) {
            throw new CannotAdd("“" + norm.id() + "” is about all States together, and a deadline is one State's. Conclude with another verb.");
        }
        return verb;
    }

    private static String rule(String name, Norm norm, String verb) {
        String template = norm.isCollective() ? "rule-all.drl" : norm.isProcedural() ? "rule-case.drl" : "rule.drl";
        return Template.named(template).filled(Map.of("name", name, "norm", norm.id(), "caseType", norm.caseType(), "measure", measure(name),
                // A deadline is counted from a day alone; a variable that nothing speaks of would be advised against.
                "bound", verb.equals(DUE) ? "$on : date" : "$value : value, $on : date", "conclusion", conclusion(norm, verb)));
    }

    private static String conclusion(Norm norm, String verb) {
        if (verb.equals(DUE)) {
            return "due( drools, $state, $on.latest.plusYears( 1 ) )";
        }
        if (norm.isCollective()) {
            return verb + "( drools, \"*\", \"Replace me: {$count} of the States, namely {$all}.\" )";
        }
        return verb + "( drools, $state, " + (norm.isProcedural() ? "$case, " : "") + "\"Replace me: of {$state}, the value {$value} is on file on {$on}.\" )";
    }

    /** The name of a measure that no dossier has. */
    static String measure(String name) {
        return "replace me: " + name;
    }
}
