package pacta.skeleton;

import java.util.List;
import pacta.engine.RuleInfo;
import pacta.norms.Norm;

/** Where a new rule on a norm belongs within its file: after the rules of its norm, or between those of the norms before and after it in the text. */
final class RulePlace {

    private final TextFile file;
    private final List<RuleInfo> rules;
    private final List<String> order;

    /**
     * @param rules the rules of the file, in its order
     * @param norms all norms, in the order of the texts
     */
    RulePlace(TextFile file, List<RuleInfo> rules, List<Norm> norms) {
        this.file = file;
        this.rules = rules;
        this.order = norms.stream().map(Norm::id).toList();
    }

    /** The file with the rule in it. */
    TextFile with(Norm norm, String rule) {
        List<RuleInfo> own = rules.stream().filter(r -> r.norms().contains(norm.id())).toList();
        List<RuleInfo> before = rules.stream().filter(r -> !r.norms().isEmpty() && order.indexOf(r.norms().get(0)) < order.indexOf(norm.id())).toList();
        List<RuleInfo> after = rules.stream().filter(r -> !r.norms().isEmpty() && order.indexOf(r.norms().get(0)) > order.indexOf(norm.id())).toList();
        if (!own.isEmpty()) {
            return file.with(end(own.get(own.size() - 1)) + 1, "\n" + rule);
        }
        if (!before.isEmpty()) {
            return file.with(end(before.get(before.size() - 1)) + 1, "\n" + rule);
        }
        if (!after.isEmpty()) {
            return file.with(beginning(after.get(0)), rule + "\n");
        }
        return file.with(file.afterLast(), "\n" + rule);
    }

    private int end(RuleInfo rule) {
        int line = rule.line();
        while (line < file.lines().size() && !file.line(line).strip().equals("end")) {
            line++;
        }
        return line;
    }

    /** The first line of the comment that stands right above the rule, or of the rule itself. */
    private int beginning(RuleInfo rule) {
        int line = rule.line();
        while (line > 1 && file.line(line - 1).strip().startsWith("//")) {
            line--;
        }
        return line;
    }
}
