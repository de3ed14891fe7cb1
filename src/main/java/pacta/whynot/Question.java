package pacta.whynot;

import java.time.LocalDate;
import java.util.List;
import pacta.engine.Memory;
import pacta.engine.RuleInfo;
import pacta.facts.FactBase;
import pacta.norms.NormRegister;

/**
 * Which rule is asked about, and what is known.
 *
 * @param memory what the rules see of the State, or of all together, on the day
 * @param rules all rules
 * @param facts the whole register, for what is on file after the day
 * @param knownBy the day by which sources must have been published; {@link LocalDate#MAX} for all
 * @param when how the day was given on the command line, to be repeated in commands that are suggested; may be empty
 */
public record Question(RuleInfo rule, Memory memory, List<RuleInfo> rules, NormRegister norms, FactBase facts, LocalDate knownBy, String when) {

    /** The State's code, or “STATE” where a rule sees one State and the question is about all together. */
    String commandFor(RuleInfo other) {
        boolean all = other.sees() == RuleInfo.Sees.ALL_STATES;
        boolean askedOfAll = memory.subject().equals(WhyNot.ALL_STATES);
        String subject = all ? "'*'" : askedOfAll ? other.sees() == RuleInfo.Sees.BOTH ? "'*'" : "STATE" : memory.subject();
        return "./pacta explain " + subject + " --why-not \"" + other.name() + "\"" + (when.isEmpty() ? "" : " " + when);
    }
}
