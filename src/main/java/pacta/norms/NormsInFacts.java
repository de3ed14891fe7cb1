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
import pacta.facts.Written;
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

    /** Holds all against the register; {@code decide} tells whether attestations must be able to decide, which scenarios show that they do not. */
    void check(FactBase facts, boolean decide) {
        // Of a register that could not be read in full nobody can say what it does not hold.
        if (register.isComplete()) {
            activities(facts);
            facts.dossiers().stream().flatMap(d -> d.facts().stream()).forEach(this::norms);
            facts.attestations().forEach(a -> attestation(a, decide));
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

    private void norms(Fact fact) {
        Written.norms(fact).stream().filter(n -> register.find(n).isEmpty())
                .forEach(n -> problem("F035", fact.origin(), "“" + n + "” is none of the norms in the register", Nearest.suggestion(n, register.ids())));
    }

    private void attestation(Attestation a, boolean decide) {
        Optional<Norm> norm = register.find(a.norm());
        if (norm.isEmpty()) {
            problem("F032", a.origin(), "“" + a.norm() + "” is not in the register of norms", Nearest.suggestion(a.norm(), register.ids()));
        } else if (decide) {
            decided(a, norm.get());
        }
    }

    private void decided(Attestation a, Norm norm) {
        if (norm.judgement().isEmpty()) {
            problem("F033", a.origin(), a.norm() + " is not decided by judgement, so no attestation decides it",
                    "Enter the fact that you know in the dossier; the question is: " + norm.question());
        } else if (norm.isCollective() != a.state().equals("*")) {
            problem("F034", a.origin(), a.norm() + (norm.isCollective() ? " is about all States together" : " is about each State"),
                    norm.isCollective() ? "Leave “state” out." : "Name the State under “state”.");
        }
    }

    private void problem(String code, Origin origin, String message, String suggestion) {
        problems.add(new Problem(code, origin.file(), origin.line(), 0, "", message, suggestion));
    }
}
