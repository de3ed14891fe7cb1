package pacta.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pacta.yaml.Problems;

/**
 * Which rules differ between an older and a newer rule base, and whether that can matter to a State.
 *
 * <p>A State's conclusions stay as they are if the differing rules, run by themselves on everything else that is known of the State, conclude
 * just what they concluded before, from the same facts: then no other rule sees anything new. Where what they conclude rests in turn on what
 * they concluded before, that proves nothing, and the State is evaluated again.
 */
public final class RuleDelta {

    private final Set<String> names;
    private final Set<String> reworded;
    private final boolean oneState;
    private final boolean allStates;
    private final Optional<SessionPool> alone;

    private RuleDelta(Set<String> names, Set<String> reworded, boolean oneState, boolean allStates, Optional<SessionPool> alone) {
        this.names = Set.copyOf(names);
        this.reworded = Set.copyOf(reworded);
        this.oneState = oneState;
        this.allStates = allStates;
        this.alone = alone;
    }

    /** No rule differs. */
    public static RuleDelta none() {
        return new RuleDelta(Set.of(), Set.of(), false, false, Optional.empty());
    }

    /** What differs between two rule bases that were read apart from each other. */
    public static RuleDelta between(RuleBase older, RuleBase newer) {
        return of(byName(older), byName(newer), newer.files(), new Problems())
                .orElseThrow(() -> new EvaluationFailed("Rules that compile with the others do not compile by themselves."));
    }

    private static Map<String, RuleInfo> byName(RuleBase rules) {
        return rules.rules().stream().collect(java.util.stream.Collectors.toMap(RuleInfo::name, r -> r));
    }

    /**
     * What differs, with the newer rules compiled by themselves.
     *
     * @param files the files of at least those rules that are new or differ
     * @return empty, with problems noted, if these rules do not compile
     */
    static Optional<RuleDelta> of(Map<String, RuleInfo> older, Map<String, RuleInfo> newer, List<RuleFile> files, Problems problems) {
        Set<String> names = new TreeSet<>();
        Set<String> reworded = new HashSet<>();
        List<RuleInfo> both = new ArrayList<>(older.values());
        both.addAll(newer.values());
        for (RuleInfo rule : both) {
            RuleInfo before = older.get(rule.name());
            RuleInfo after = newer.get(rule.name());
            if (before == null || after == null || !before.text().equals(after.text()) || !sameMetadata(before, after)) {
                names.add(rule.name());
            }
            if (before != null && after != null && !sameMetadata(before, after)) {
                reworded.add(rule.name());
            }
        }
        boolean one = both.stream().anyMatch(r -> names.contains(r.name()) && r.sees().oneState());
        boolean all = both.stream().anyMatch(r -> names.contains(r.name()) && r.sees().allStates());
        Strata strata = Strata.of(newer.values());
        DroolsCompiler compiler = new DroolsCompiler(files);
        Optional<SessionPool> alone = compiler.base(r -> names.contains(r) && newer.containsKey(r) && newer.get(r).sees().oneState(), strata, problems);
        Optional<SessionPool> together = compiler.base(r -> names.contains(r) && newer.containsKey(r) && newer.get(r).sees().allStates(), strata, problems);
        return alone.isEmpty() || together.isEmpty() ? Optional.empty() : Optional.of(new RuleDelta(names, reworded, one, all, alone));
    }

    private static boolean sameMetadata(RuleInfo a, RuleInfo b) {
        return a.norms().equals(b.norms()) && a.decides().equals(b.decides()) && a.followUps().equals(b.followUps()) && a.basis().equals(b.basis())
                && a.severity().equals(b.severity()) && a.verb().equals(b.verb()) && a.sees() == b.sees();
    }

    /** The rules that were added, taken out, or differ in their text. */
    public Set<String> names() {
        return new TreeSet<>(names);
    }

    /** Whether a rule about all States together differs. */
    boolean isAboutAllStates() {
        return allStates;
    }

    /** Whether a State's part is under the newer rules what it was under the older ones. */
    boolean leaves(Part part, StateNames stateNames, Evaluator evaluator) {
        if (!oneState) {
            return true;
        }
        if (part.isSpoilt()) {
            return false;
        }
        EvidenceBook book = part.book();
        boolean spoke = !Collections.disjoint(names, part.fired());
        List<Object> memory = new ArrayList<>(part.given().memory());
        SessionPool rules = alone.orElseThrow();
        part.derived().stream().filter(d -> !(spoke && book.isOnlyBy(names, d))).forEach(memory::add);
        RuleRun run = StateSession.run(rules, memory, EvidenceBook.ofOneState(), stateNames, evaluator.bounds(), evaluator.watchdog(),
                stateNames.of(part.subject()), evaluator.firings());
        if (run.failure().isPresent()) {
            return false;
        }
        Map<Derived, Set<List<Object>>> before = spoke ? book.concludedBy(names, part.derived()) : Map.of();
        Map<Derived, Set<List<Object>>> after = run.book().concludedBy(names, run.derived());
        return before.equals(after)
                && (reworded.isEmpty() || book.concludedBy(reworded, part.derived()).isEmpty())
                && after.values().stream().flatMap(Set::stream).flatMap(Collection::stream).noneMatch(f -> book.restsOn(names, f));
    }
}
