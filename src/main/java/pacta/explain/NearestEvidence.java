package pacta.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pacta.engine.Assessment;
import pacta.engine.Evidence;

/** The evidence of a finding that has sources, the most telling first. */
public final class NearestEvidence {

    private NearestEvidence() {
    }

    /** What the rule itself matched comes first, then what the State's dossier says; what only made the State a party comes last. */
    public static List<Evidence> of(Assessment finding) {
        return levelByLevel(finding.evidence()).stream().filter(e -> !e.origin().sources().isEmpty()).sorted(Comparator.comparingInt(e -> weight(e, finding))).toList();
    }

    /** What a rule matched before what that in turn rests on. */
    private static List<Evidence> levelByLevel(List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>(evidence);
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).because());
        }
        return all;
    }

    private static int weight(Evidence e, Assessment finding) {
        if (finding.evidence().contains(e)) {
            return 0;
        }
        if (e.type().equals("ConventionEvent") || e.type().equals("Consent")) {
            return 3;
        }
        return e.origin().place().contains("/" + finding.state() + ".") ? 1 : 2;
    }
}
