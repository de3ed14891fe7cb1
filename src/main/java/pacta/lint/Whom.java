package pacta.lint;

import java.util.List;
import pacta.engine.RuleInfo;
import pacta.engine.RuleInfo.Sees;
import pacta.language.Expression;
import pacta.language.Expression.Text;

/** Rules that speak of all States where they see one, or of one where they see all. */
final class Whom implements Lint {

    private static final String ALL = "*";

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            List<Expression> taken = rule.tree().conclusion().arguments();
            if (rule.verb().equals("figure") || taken.isEmpty()) {
                continue;
            }
            boolean all = taken.get(0) instanceof Text t && t.value().equals(ALL);
            if (all && rule.sees() == Sees.ONE_STATE) {
                notes.add("L029", rule, taken.get(0).place(), "the rule runs once for each State and sees that State alone, and it concludes about \"*\", all States together",
                        "Conclude about the State that a condition has bound, such as $state; or write @sees( \"all States\" ) under the name, with a norm that is asked of all together.");
            } else if (!all && rule.sees() == Sees.ALL_STATES && Verb.verdict(rule).isPresent()) {
                notes.add("L029", rule, taken.get(0).place(), "the rule is about all States together, and its verdict is about a single one, so no norm takes it up",
                        "Conclude about \"*\"; for a verdict on each State take @sees( \"all States\" ) away and name a norm that is asked of each State.");
            }
        }
    }
}
