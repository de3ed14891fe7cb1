package pacta.lint;

import java.util.Set;
import java.util.TreeSet;
import pacta.engine.RuleInfo;
import pacta.language.Place;
import pacta.language.Words;
import pacta.yaml.Nearest;

/** Names in conditions that nothing on file or in the register has: events of the Convention, and kinds of activity. */
final class OnFile implements Lint {

    @Override
    public void look(Material material, Notes notes) {
        Set<String> kinds = new TreeSet<>();
        material.norms().all().forEach(n -> {
            kinds.addAll(n.activities());
            kinds.addAll(n.ownActivities());
        });
        for (RuleInfo rule : material.rules()) {
            Sighting.in(rule.tree()).forEach(s -> {
                if (s.pattern().type().equals("Activity")) {
                    unknown(s, "kind", kinds).forEach(w -> tell(rule, s.pattern().place(), "no norm of the register asks for the activity “" + w + "”, so no dossier can hold it", Nearest.suggestion(w, kinds), notes));
                } else if (s.pattern().type().equals("ConventionEvent")) {
                    unknown(s, "name", material.events()).forEach(w -> tell(rule, s.pattern().place(), "no event “" + w + "” of the Convention is on file", Nearest.suggestion(w, material.events()), notes));
                }
            });
        }
    }

    private static Set<String> unknown(Sighting s, String field, Set<String> known) {
        Set<String> out = new TreeSet<>(Words.of(s.pattern(), field).only());
        out.removeAll(known);
        return out;
    }

    private static void tell(RuleInfo rule, Place place, String message, String suggestion, Notes notes) {
        notes.add("L025", rule, place, message, suggestion);
    }
}
