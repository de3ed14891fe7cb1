package pacta.check;

import java.util.List;
import java.util.Optional;
import pacta.check.Checked.Counts;
import pacta.yaml.Counted;
import pacta.yaml.Problem;
import pacta.yaml.ProblemText;

/** Problems as people read them on a terminal. */
public final class ProblemList {

    /** Where to read on. */
    public static final String MORE = "./pacta check --explain CODE tells more about a problem";

    private ProblemList() {
    }

    /** All problems in words, and how many there are; or that there is none, and how much was looked at. */
    public static String of(Checked checked) {
        if (checked.problems().isEmpty()) {
            return "all is well: " + inWords(checked.counts()) + "\n";
        }
        StringBuilder out = new StringBuilder();
        out.append(ProblemText.of(checked.problems())).append('\n');
        out.append(MORE).append('\n');
        toCome(checked).ifPresent(line -> out.append(line).append('\n'));
        return out.append(total(checked.problems())).append('\n').toString();
    }

    /** That there may be more advice once the problems are mended; empty if all of it was given. */
    public static Optional<String> toCome(Checked checked) {
        int kinds = checked.adviceToCome();
        return kinds == 0 ? Optional.empty() : Optional.of(Counted.of(kinds, "kind of advice comes", "kinds of advice come") + " once the problems are mended");
    }

    private static String total(List<Problem> problems) {
        int advice = (int) problems.stream().filter(Problem::isAdvice).count();
        int errors = problems.size() - advice;
        return (errors == 0 ? "no problem" : Counted.of(errors, "problem", "problems")) + (advice == 0 ? "" : ", " + Counted.of(advice, "piece of advice", "pieces of advice"));
    }

    private static String inWords(Counts c) {
        return String.join(", ", Counted.of(c.ruleFiles(), "rule file", "rule files"), Counted.of(c.norms(), "norm", "norms"), Counted.of(c.parameters(), "parameter", "parameters"),
                Counted.of(c.facts(), "fact", "facts") + " of " + Counted.of(c.states(), "State", "States"), Counted.of(c.scenarios(), "scenario", "scenarios"));
    }
}
