package pacta.skeleton;

import java.nio.file.Path;
import java.util.List;
import pacta.engine.Bounds;
import pacta.engine.Evaluator;
import pacta.engine.RuleBase;
import pacta.engine.RuleInfo;
import pacta.norms.NormRegister;
import pacta.norms.Parameters;
import pacta.scenario.Scenario;

/**
 * A folder of rules in which all is sound, with what it holds.
 *
 * @param name by which messages call the folder
 */
public record RuleSet(Path folder, String name, RuleBase rules, NormRegister norms, Parameters parameters, List<Scenario> scenarios) {

    Evaluator evaluator() {
        return new Evaluator(rules, norms, parameters, Bounds.USUAL);
    }

    /** The rules of a file, in its order. */
    List<RuleInfo> in(String shown) {
        return rules.rules().stream().filter(r -> r.file().equals(shown)).toList();
    }

    /** All rule files, as messages call them. */
    List<String> files() {
        return rules.rules().stream().map(RuleInfo::file).distinct().sorted().toList();
    }

    String shown(Path file) {
        return name + "/" + folder.relativize(file).toString().replace('\\', '/');
    }

    Path path(String shown) {
        return folder.resolve(shown.substring(name.length() + 1));
    }
}
