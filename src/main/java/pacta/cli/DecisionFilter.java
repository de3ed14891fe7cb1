package pacta.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pacta.findings.Review;
import pacta.findings.StoredRun;
import pacta.yaml.Nearest;
import picocli.CommandLine.Mixin;

/** Which decisions somebody named on the command line: by the State or norm of the finding, also where the finding is gone. */
final class DecisionFilter {

    @Mixin
    private Only only;

    /** Those that were named; a name that fits neither a finding of the run nor a decision is refused. */
    Map<String, Review> of(Map<String, Review> reviews, StoredRun run, Set<String> decided) {
        Map<String, String> names = new TreeMap<>();
        run.findings().forEach(a -> names.put(NamedFindings.plain(a.subjectName()), a.state()));
        Set<String> ids = new TreeSet<>(run.fingerprints().keySet());
        ids.addAll(decided);
        for (String state : only.states()) {
            refuseUnless(ids.stream().anyMatch(id -> isOf(id, state, names)), "State", state, ids.stream().map(DecisionFilter::state).toList());
        }
        for (String norm : only.norms()) {
            refuseUnless(ids.stream().anyMatch(id -> isUnder(id, norm)), "norm", norm, ids.stream().map(DecisionFilter::norm).toList());
        }
        Map<String, Review> out = new TreeMap<>(reviews);
        out.keySet().removeIf(id -> !only.states().isEmpty() && only.states().stream().noneMatch(s -> isOf(id, s, names)) || !only.norms().isEmpty() && only.norms().stream().noneMatch(n -> isUnder(id, n)));
        return out;
    }

    private static void refuseUnless(boolean known, String what, String given, List<String> all) {
        if (!known) {
            throw new Refusal(ExitCode.USAGE, ("Neither a finding of the run nor a decision is on the " + what + " “" + given + "”. " + Nearest.suggestion(given, new TreeSet<>(all))).strip());
        }
    }

    private static boolean isOf(String id, String state, Map<String, String> names) {
        String plain = NamedFindings.plain(state);
        return state(id).equals(plain) || state(id).equals(names.get(plain));
    }

    private static boolean isUnder(String id, String norm) {
        return NamedFindings.isUnder(norm(id), NamedFindings.plain(norm));
    }

    /** An id is “State/norm/rule”, or “State#case/norm/rule”. */
    private static String state(String id) {
        return id.split("[/#]", 2)[0];
    }

    private static String norm(String id) {
        return id.split("/")[1];
    }
}
