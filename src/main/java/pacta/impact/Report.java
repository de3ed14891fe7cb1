package pacta.impact;

import java.util.List;
import java.util.Set;

/**
 * What the comparison of two sides found, ready to be shown.
 *
 * @param from the older side as it was named, {@code to} the newer one
 * @param rules the rules that differ; {@code otherRules} whether norms or parameters do; {@code facts} whether any fact does
 * @param days where the two sides were compared, in time
 */
public record Report(String from, String to, Set<String> rules, boolean otherRules, boolean facts, List<Looked> days, List<Difference> differences) {

    public Report {
        days = List.copyOf(days);
        differences = List.copyOf(differences);
    }
}
