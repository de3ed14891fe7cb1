package pacta.impact;

import pacta.engine.RuleBase;
import pacta.facts.FactBase;
import pacta.findings.InputHashes;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;

/** Rules and facts, sound, as they stood at one time. */
public record Side(RuleBase rules, NormRegister norms, Parameters parameters, FactBase facts, InputHashes hashes) {

    /** Whether rules, norms and parameters are the same, byte for byte. */
    boolean hasRulesOf(Side other) {
        return hashes.rules().equals(other.hashes.rules()) && hashes.register().equals(other.hashes.register()) && hashes.parameters().equals(other.hashes.parameters());
    }

    boolean hasFactsOf(Side other) {
        return hashes.facts().equals(other.hashes.facts());
    }

    /** This side, with what is the same on the other one taken from there, so that evaluations can share it. */
    Side sharing(Side other) {
        return new Side(hasRulesOf(other) ? other.rules : rules, hashes.register().equals(other.hashes.register()) ? other.norms : norms,
                hashes.parameters().equals(other.hashes.parameters()) ? other.parameters : parameters, hasFactsOf(other) ? other.facts : facts, hashes);
    }
}
