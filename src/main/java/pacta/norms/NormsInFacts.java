package pacta.norms;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacta.facts.Activity;
import pacta.facts.Attestation;
import pacta.facts.Dossier;
import pacta.facts.Fact;
import pacta.facts.FactBase;
import pacta.facts.Origin;
import pacta.yaml.Nearest;
import pacta.yaml.Problem;
import pacta.yaml.Problems;

/** What facts say of norms, held against the register: kinds of activity, and attestations. */
final class NormsInFacts {

    private final NormRegister register;
    private final Problems problems;

    NormsInFacts(NormRegister register, Problems problems) {
        this.register = register;
        this.problems = problems;
    }

    void check(FactBase facts) {
        // Of a register that could not be read in full nobody can say what it does not hold.
        if (register.isComplete()) {
            activities(facts);
            facts.attestations().forEach(this::attestation);
        }
    }

    private void activities(FactBase facts) {
        Set<String> kinds = new TreeSet<>();
        register.all().forEach(n -> {
            kinds.addAll(n.activities());
            kinds.addAll(n.ownActivities());
        });
        for (Dossier dossier : facts.dossiers()) {
            for (Fact fact : dossier.facts()) {
                if (fact instanceof Activity a && !kinds.contains(a.kind())) {
                    problem("F031", a.origin(), "no norm asks for the activity “" + a.kind() + "”", Nearest.suggestion(a.kind(), kinds));
                }
            }
        }
    }

    private void attestation(Attestation a) {
        Optional<Norm> norm = register.find(a.norm());
        if (norm.isEmpty()) {
            problem("F032", a.origin(), "“" + a.norm() + "” is not in the register of norms", Nearest.suggestion(a.norm(), register.ids()));
        } else if (norm.get().judgement().isEmpty()) {
            problem("F033", a.origin(), a.norm() + " is not decided by judgement, so no attestation decides it",
                    "Enter the fact that you know in the dossier; the question is: " + norm.get().question());
        } else if (norm.get().isCollective() != a.state().equals("*")) {
            problem("F034", a.origin(), a.norm() + (norm.get().isCollective() ? " is about all States together" : " is about each State"),
                    norm.get().isCollective() ? "Leave “state” out." : "Name the State under “state”.");
        }
    }

    private void problem(String code, Origin origin, String message, String suggestion) {
        problems.add(new Problem(code, origin.file(), origin.line(), 0, "", message, suggestion));
    }
}
