package pacta.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.language.Place;
import pacta.language.Words;
import pacta.norms.Norm;

/** Parameters, norms and groups that nothing uses. */
final class Unused implements Lint {

    @Override
    public void look(Material material, Notes notes) {
        parameters(material, notes);
        norms(material, notes);
        groups(material, notes);
    }

    private static void parameters(Material material, Notes notes) {
        Set<String> read = material.rules().stream().flatMap(r -> Sighting.in(r.tree())).filter(s -> s.pattern().type().equals("Parameter"))
                .flatMap(s -> Words.of(s.pattern(), "id").only().stream()).collect(Collectors.toSet());
        material.parameters().all().stream().filter(p -> !read.contains(p.id())).forEach(p -> notes.add("L015", p.file(), new Place(p.line(), 0),
                "no rule reads the parameter “" + p.id() + "”", "Take it out, or write Parameter( id == \"" + p.id() + "\", $n : whole ) in the rule that should use it."));
    }

    /** A norm counts as used if a rule, a reviewer or another norm refers to it, or if it says of itself that it is a definition. */
    private static void norms(Material material, Notes notes) {
        Set<String> referredTo = new HashSet<>();
        material.norms().all().forEach(n -> referredTo.addAll(n.followUps()));
        material.rules().forEach(r -> {
            referredTo.addAll(r.followUps());
            Sighting.in(r.tree()).forEach(s -> referredTo.addAll(Words.of(s.pattern(), "norm").only()));
        });
        Set<String> decided = material.derivations().stream().filter(d -> d.type().equals("Verdict") && (!d.rule().norms().isEmpty() || !d.rule().decides().isEmpty()))
                .flatMap(d -> d.names().stream()).collect(Collectors.toSet());
        for (Norm n : material.norms().all()) {
            if (!n.isByJudgement() && !n.isDefinition() && !decided.contains(n.id()) && !referredTo.contains(n.id())) {
                notes.add("L016", n.file(), new Place(n.line(), 0), "nothing uses the norm “" + n.id() + "”: no rule, no other norm and no reviewer", "Write a rule for it, or mark it as a definition.");
            }
        }
    }

    private static void groups(Material material, Notes notes) {
        Set<String> used = new TreeSet<>();
        material.norms().all().forEach(n -> used.addAll(List.of(n.addressedTo(), n.notAddressed())));
        List<Reading> readings = material.readings();
        for (int i = 0; i < material.rules().size(); i++) {
            RuleInfo rule = material.rules().get(i);
            Derivation d = material.derivations().get(i);
            if (rule.verb().equals("belongs") && d.names().stream().noneMatch(used::contains) && readings.stream().noneMatch(r -> !r.rule().name().equals(rule.name()) && Which.isSaid(r.sighting().pattern()) && r.finds(d))) {
                notes.add("L017", rule, rule.tree().conclusion().place(), "nothing uses the group “" + String.join("", d.names()) + "”: no rule and no norm of the register",
                        "Take the rule out, or use the group in Group( name == \"" + String.join("", d.names()) + "\" ).");
            }
        }
    }
}
