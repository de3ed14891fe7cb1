package pacta.check;

import java.util.List;
import pacta.yaml.Problem;

/**
 * What a check came to.
 *
 * @param problems all of them and all advice, by file, line and column
 * @param adviceToCome how many kinds of advice could not be given, because there are errors in what they read
 */
public record Checked(List<Problem> problems, Counts counts, int adviceToCome) {

    public Checked {
        problems = List.copyOf(problems);
    }

    /** How much was looked at. */
    public record Counts(int ruleFiles, int norms, int parameters, int facts, int states, int scenarios) {
    }

    /** Whether there is anything but advice. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> !p.isAdvice());
    }
}
