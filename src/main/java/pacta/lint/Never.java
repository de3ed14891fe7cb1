package pacta.lint;

import java.util.List;
import java.util.Set;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.language.Condition.Pattern;
import pacta.language.Place;
import pacta.language.Words;
import pacta.lint.Shape.Part;
import pacta.norms.Norm;

/** Conditions that nothing can ever meet, or that are always met. */
final class Never implements Lint {

    @Override
    public void look(Material material, Notes notes) {
        List<Derivation> derived = material.derivations();
        for (RuleInfo rule : material.rules()) {
            Sighting.in(rule.tree()).forEach(s -> {
                contradiction(rule, s, notes);
                unseen(rule, s, material, notes);
            });
            thereAndNotThere(rule, material, notes);
            material.readings().stream().filter(r -> r.rule() == rule).filter(r -> derived.stream().noneMatch(d -> r.finds(d) && r.sees(d))).forEach(r -> notes.add("L011", rule, r.sighting().pattern().place(),
                    "no rule that this one builds on derives " + r.inWords() + consequence(r.sighting()), "Check the spelling, and whether the rule should see one State or all States (@sees)."));
        }
    }

    private static String consequence(Sighting s) {
        return s.absent() ? ", so this condition always holds" : s.counted() ? ", so nothing is ever counted" : s.alternative() ? ", so this alternative never holds" : ", so the rule can never fire";
    }

    private static void contradiction(RuleInfo rule, Sighting s, Notes notes) {
        Demands.contradiction(s.pattern().constraints()).ifPresent(e -> notes.add("L008", rule, e.place(),
                "this contradicts what stands before it: no " + s.pattern().type() + " can meet both" + consequence(s), "Take one of the two out, or turn a sign."));
    }

    /** A pattern and a “not” of which the pattern meets all demands. */
    private static void thereAndNotThere(RuleInfo rule, Material material, Notes notes) {
        List<Part> parts = material.shape(rule).parts();
        for (Part not : parts.stream().filter(p -> p.kind().equals("not")).toList()) {
            for (Part is : parts.stream().filter(p -> p.type().equals(not.type()) && (p.kind().equals("is") || p.kind().equals("exists"))).toList()) {
                if (new Excluded(rule, parts, is, not, material).isSure()) {
                    notes.add("L009", rule, not.condition().place(), "the rule asks that there be such a " + is.type() + " (line " + is.condition().place().line()
                            + ") and that there be none, so it can never fire", "Say in the second condition what must not be, such as a later date.");
                    return;
                }
            }
        }
    }

    /** Types of fact that a rule about one State, or one about all States, never sees. */
    private static void unseen(RuleInfo rule, Sighting s, Material material, Notes notes) {
        Pattern p = s.pattern();
        if (rule.sees() == Sees.ONE_STATE && Set.of("Meeting", "Standing").contains(p.type())) {
            told(rule, p.place(), "a rule about one State sees no fact of the type " + p.type() + consequence(s), "Write @sees( \"all States\" ) under the name, and conclude about \"*\".", notes);
        }
        if (p.type().equals("Duty") || p.type().equals("Standing")) {
            duty(rule, s, material, notes);
        }
    }

    private static void duty(RuleInfo rule, Sighting s, Material material, Notes notes) {
        boolean together = rule.sees() == Sees.ALL_STATES && s.pattern().type().equals("Duty");
        Words names = Words.of(s.pattern(), "norm");
        Words decided = Words.of(s.pattern(), "decided");
        List<Norm> named = material.norms().all().stream().filter(n -> names.allow(n.id())).toList();
        if (rule.sees() != Sees.BOTH && !named.isEmpty() && named.stream().noneMatch(n -> n.isCollective() == together && !n.isDefinition())) {
            told(rule, s.pattern().place(), together ? "“" + names(names) + "” has a verdict for each State, and this rule is about all States together" + consequence(s)
                    : "“" + names(names) + "” has no verdict for a single State, so there is no such " + s.pattern().type() + consequence(s), "Compare “decided” and “subject” of the norm in the register, and @sees.", notes);
        } else if (!decided.only().isEmpty() && named.stream().noneMatch(n -> decided.allow(n.decided()))) {
            told(rule, s.pattern().place(), "no norm named here is decided so" + consequence(s), "Compare “decided” of the norm in the register.", notes);
        }
    }

    private static String names(Words words) {
        return String.join("” or “", words.only());
    }

    private static void told(RuleInfo rule, Place place, String message, String suggestion, Notes notes) {
        notes.add("L010", rule, place, message, suggestion);
    }
}
