package pacta.engine;

import java.util.HashMap;
import java.util.Map;
import pacta.facts.Dossier;
import pacta.facts.FactBase;

/**
 * The names of the States by their codes.
 *
 * @param listed as tables and enumerations have them
 * @param inSentences as sentences have them, with an article where one is used
 */
record StateNames(Map<String, String> listed, Map<String, String> inSentences) {

    static final StateNames NONE = new StateNames(Map.of(), Map.of());

    private static final String ALL_STATES = "*";

    StateNames {
        listed = Map.copyOf(listed);
        inSentences = Map.copyOf(inSentences);
    }

    static StateNames of(FactBase facts) {
        Map<String, String> listed = new HashMap<>(Map.of(ALL_STATES, "the States Parties"));
        Map<String, String> inSentences = new HashMap<>(listed);
        for (Dossier d : facts.dossiers()) {
            listed.putIfAbsent(d.state().code(), d.state().name());
            inSentences.putIfAbsent(d.state().code(), d.inSentences());
        }
        return new StateNames(listed, inSentences);
    }

    /** The State's name; any other text as it is. */
    String of(String code) {
        return listed.getOrDefault(code, code);
    }

    /** The same within a sentence. */
    String inSentence(String code) {
        return inSentences.getOrDefault(code, code);
    }
}
