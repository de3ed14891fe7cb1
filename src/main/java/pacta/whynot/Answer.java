package pacta.whynot;

import java.util.Optional;
import pacta.engine.RuleInfo;
import pacta.language.Condition;

/**
 * What is answered to the question why a rule does not fire.
 *
 * @param failing the first of its conditions that fails; empty if it fires, or cannot be evaluated
 * @param inWords the whole answer, in lines that fit a terminal
 */
public record Answer(RuleInfo rule, boolean fires, Optional<Condition> failing, String inWords) {
}
