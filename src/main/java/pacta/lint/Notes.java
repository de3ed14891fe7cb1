package pacta.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pacta.engine.RuleInfo;
import pacta.language.Place;
import pacta.yaml.Problem;

/** Collects advice. */
final class Notes {

    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    Notes(Map<String, String> texts) {
        texts.forEach((file, text) -> lines.put(file, text.lines().toList()));
    }

    /** Advice on a place of a rule. */
    void add(String code, RuleInfo rule, Place place, String message, String suggestion) {
        add(code, rule.file(), place, message, suggestion);
    }

    /** Advice on a place of a file. */
    void add(String code, String file, Place place, String message, String suggestion) {
        List<String> all = lines.getOrDefault(file, List.of());
        String shown = place.line() >= 1 && place.line() <= all.size() ? all.get(place.line() - 1) : "";
        found.add(new Problem(code, file, place.line(), place.column(), shown, message, suggestion));
    }

    List<Problem> found() {
        return List.copyOf(found);
    }

    /** The place of the name of a rule. */
    Place ofName(RuleInfo rule) {
        Place start = rule.tree().place();
        List<String> all = lines.getOrDefault(rule.file(), List.of());
        int quote = start.line() <= all.size() ? all.get(start.line() - 1).indexOf('"', start.column() - 1) : -1;
        return quote < 0 ? start : new Place(start.line(), quote + 1);
    }
}
