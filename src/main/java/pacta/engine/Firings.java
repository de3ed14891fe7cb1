package pacta.engine;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** How often each rule has fired in a session; and if the session does not come to an end, the rule that is to blame. Other threads may ask. */
final class Firings {

    private final Function<String, Optional<RuleInfo>> rules;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private volatile int all;

    Firings(Function<String, Optional<RuleInfo>> rules) {
        this.rules = rules;
    }

    /** Counts one more; to be called by the session's own thread. */
    void add(String rule) {
        counts.merge(rule, 1, Integer::sum);
        all = all + 1;
    }

    int all() {
        return all;
    }

    int of(String rule) {
        return counts.getOrDefault(rule, 0);
    }

    /** Of the rules that fired often, one whose own conclusion makes it fire again; those that only look on fire as often. Empty if none has fired. */
    String busiest() {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<RuleInfo> often = counts.entrySet().stream().filter(e -> 10 * e.getValue() >= most).map(e -> rules.apply(e.getKey())).flatMap(Optional::stream).toList();
        return often.stream().min(Comparator.comparing((RuleInfo r) -> feedsItself(r, often) ? 0 : 1).thenComparing(r -> r.derives().equals("Verdict") ? 1 : 0)
                .thenComparing(r -> reads(r, r) ? 0 : 1).thenComparing(r -> -of(r.name())).thenComparing(RuleInfo::name)).map(RuleInfo::name).orElse("");
    }

    /** Whether what it concludes comes back to its own conditions through rules that fire as often. */
    private static boolean feedsItself(RuleInfo rule, List<RuleInfo> often) {
        Set<RuleInfo> seen = new HashSet<>();
        Deque<RuleInfo> concluding = new ArrayDeque<>(List.of(rule));
        while (!concluding.isEmpty()) {
            RuleInfo next = concluding.pop();
            if (reads(rule, next)) {
                return true;
            }
            if (seen.add(next)) {
                often.stream().filter(r -> reads(r, next)).forEach(concluding::push);
            }
        }
        return false;
    }

    private static boolean reads(RuleInfo reader, RuleInfo concluding) {
        return Awaited.by(reader).stream().anyMatch(a -> a.mayBeOf(concluding));
    }
}
