package pacta.scenario;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pacta.engine.Severity;
import pacta.facts.Dossier;
import pacta.facts.PartialDate;
import pacta.yaml.Fields;
import pacta.yaml.Nearest;
import pacta.yaml.WrongValue;
import pacta.yaml.YamlNode.Scalar;

/** Mistakes in scenarios that would otherwise only show as a test that fails, or that cannot fail. */
final class ScenarioSlips {

    private static final List<String> SEVERITIES = Arrays.stream(Severity.values()).map(Severity::words).toList();
    private static final String NEVER = "nothing";

    private ScenarioSlips() {
    }

    /** The code of a State beside Examplia. */
    static String code(String text) {
        if (!text.matches("[A-Z]{3}") || text.equals(Scenario.STATE)) {
            throw new WrongValue("S006", "“" + text + "” is not the code of a further State; write three capital letters, such as XAB");
        }
        return text;
    }

    /** One of the words for how much a finding weighs. */
    static String severity(String text) {
        if (!SEVERITIES.contains(text)) {
            throw new WrongValue("S007", "“" + text + "” is not a severity. " + Nearest.suggestion(text, SEVERITIES));
        }
        return text;
    }

    /** A day, or that there is none. */
    static String since(String text) {
        return text.equals(NEVER) ? text : PartialDate.parseDay(text).toString();
    }

    /** What single fields do not show. */
    static void note(Fields f, Scenario scenario) {
        for (Scalar rule : f.texts("misses")) {
            if (scenario.fires().contains(rule.text())) {
                f.file().problem("S008", rule, "this rule is to fire, and not to fire, in the same scenario", "Keep it under “fires” or under “misses”.");
            }
        }
        Set<String> seen = new HashSet<>();
        for (Dossier d : scenario.given().dossiers()) {
            if (!seen.add(d.state().code()) && !d.state().code().isEmpty()) {
                f.problem("S009", "others", "the State " + d.state().code() + " is given twice in this scenario", "Bring its facts together, or give one of them another code.");
            }
        }
    }
}
