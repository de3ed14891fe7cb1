package pacta.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pacta.engine.Assessment;
import pacta.engine.Evidence;

/** The evidence of a finding that has sources, the most telling first. */
public final class NearestEvidence {

    private static final int MEMBERSHIP = 3;

    private NearestEvidence() {
    }

    /** What the rule itself matched comes first, then what the State's dossier says; what only made the State a party stands alone or not at all. */
    public static List<Evidence> of(Assessment finding) {
        List<Evidence> sourced = levelByLevel(finding.evidence()).stream().filter(e -> !e.origin().sources().isEmpty()).sorted(Comparator.comparingInt(e -> weight(e, finding))).toList();
        List<Evidence> telling = sourced.stream().filter(e -> weight(e, finding) < MEMBERSHIP).toList();
        return telling.isEmpty() ? sourced : telling;
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
            return MEMBERSHIP;
        }
        return e.origin().place().contains("/" + finding.state() + ".") ? 1 : 2;
    }
}
