package pacta.facts;

import java.util.Set;
import pacta.yaml.Nearest;
import pacta.yaml.YamlFile;
import pacta.yaml.YamlNode.Scalar;

/**
 * The names that facts may use for States and meetings.
 *
 * @param states codes of the States that have a dossier, sound or not
 * @param meetings ids in the list of meetings
 * @param meetingsRead false if that list could not be read; then no meeting is looked up
 */
record Known(Set<String> states, Set<String> meetings, boolean meetingsRead) {

    Known {
        states = Set.copyOf(states);
        meetings = Set.copyOf(meetings);
    }

    void state(YamlFile file, Scalar name) {
        if (!states.contains(name.text())) {
            file.problem("F015", name, "there is no dossier for “" + name.text() + "”", MeantState.suggestion(name.text(), states));
        }
    }

    void meeting(YamlFile file, Scalar name) {
        if (meetingsRead && !meetings.contains(name.text())) {
            file.problem("F016", name, "no meeting “" + name.text() + "” is listed in meetings.yaml", Nearest.suggestion(name.text(), meetings));
        }
    }
}
