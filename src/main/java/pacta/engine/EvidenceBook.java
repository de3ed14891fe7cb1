package pacta.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;
import pacta.facts.ConventionEvent;
import pacta.facts.Disagreement;
import pacta.facts.Fact;
import pacta.facts.Meeting;
import pacta.facts.Origin;
import pacta.norms.Parameter;

/** Remembers, for each derived fact, the matches that concluded it, and tells the evidence down to sourced assertions. */
final class EvidenceBook {

    private static final Origin NOWHERE = new Origin(List.of(), "", "", 0);
    /** Kinds of evidence that are the same for every State. */
    private static final Set<String> SHARED = Set.of("ConventionEvent", "Parameter");

    private record Reason(String rule, List<Object> facts) {
    }

    private final Map<Match, Reason> recorded = new IdentityHashMap<>();
    private final Map<Derived, List<Reason>> reasons = new HashMap<>();
    /** What facts say, worked out once until it is forgotten: many a verdict rests on the same facts. */
    private final Map<Object, String> said = new IdentityHashMap<>();
    private final Map<Object, List<Evidence>> assertions = new IdentityHashMap<>();
    private final Map<Derived, List<Evidence>> steps = new IdentityHashMap<>();
    private final Map<Derived, Evidence> concluded = new IdentityHashMap<>();
    private final Map<String, EvidenceBook> ofStates;
    private final StateNames names;
    private final boolean blank;

    private EvidenceBook(Map<String, EvidenceBook> ofStates, StateNames names, boolean blank) {
        this.ofStates = ofStates;
        this.names = names;
        this.blank = blank;
    }

    /** A book that stays empty, where only verdicts are wanted: to write it takes longer than to reach them. */
    static EvidenceBook ofNothing() {
        return new EvidenceBook(Map.of(), StateNames.NONE, true);
    }

    boolean isBlank() {
        return blank;
    }

    /** A book for conclusions about one State. */
    static EvidenceBook ofOneState() {
        return new EvidenceBook(Map.of(), StateNames.NONE, false);
    }

    /** A book for conclusions about all States, whose evidence names its State and goes on in the States' own books. */
    static EvidenceBook ofAllStates(Map<String, EvidenceBook> ofStates, StateNames names) {
        return new EvidenceBook(ofStates, names, false);
    }

    /** The same about everything but verdicts on which nothing else rests. */
    EvidenceBook withoutVerdicts() {
        EvidenceBook out = new EvidenceBook(ofStates, names, blank);
        reasons.keySet().stream().filter(conclusion -> !(conclusion instanceof Verdict)).forEach(conclusion -> copy(conclusion, out));
        return out;
    }

    private void copy(Derived conclusion, EvidenceBook into) {
        List<Reason> why = reasons.get(conclusion);
        if (why != null && into.reasons.putIfAbsent(conclusion, why) == null) {
            why.forEach(reason -> reason.facts().forEach(fact -> {
                if (fact instanceof Derived behind) {
                    copy(behind, into);
                }
            }));
        }
    }

    void record(Match match) {
        if (blank) {
            return;
        }
        recorded.put(match, new Reason(match.getRule().getName(), MatchedFacts.of(match)));
    }

    /** Keeps, once all rules have fired, the matches that still hold up a conclusion; what was taken back on the way is no evidence. */
    void settle(Derived conclusion, Iterable<? extends Match> justifiers) {
        List<Reason> why = new ArrayList<>(1);
        for (Match match : justifiers) {
            Reason reason = recorded.get(match);
            if (reason != null && !why.contains(reason)) {
                why.add(reason);
            }
        }
        if (!why.isEmpty()) {
            reasons.merge(conclusion, why, EvidenceBook::both);
        }
    }

    private static List<Reason> both(List<Reason> some, List<Reason> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Forgets the matches; they hold the whole working memory. */
    void close() {
        recorded.clear();
    }

    /** The rules behind a conclusion. */
    Set<String> rulesOf(Derived conclusion) {
        if (conclusion instanceof Verdict v) {
            return Set.of(v.concludedBy());
        }
        return reasons.getOrDefault(conclusion, List.of()).stream().map(Reason::rule).collect(Collectors.toSet());
    }

    /** What the rules named have concluded, of what stands: each conclusion with what each match behind it was made of. */
    Map<Derived, Set<List<Object>>> concludedBy(Set<String> rules, Collection<Derived> standing) {
        Map<Derived, Set<List<Object>>> out = new HashMap<>();
        for (Derived conclusion : standing) {
            for (Reason reason : reasons.getOrDefault(conclusion, List.of())) {
                if (rules.contains(reason.rule())) {
                    out.computeIfAbsent(conclusion, c -> new HashSet<>()).add(reason.facts());
                }
            }
        }
        return out;
    }

    /** Whether nothing but the rules named has concluded this. */
    boolean isOnlyBy(Set<String> rules, Derived conclusion) {
        return reasons.getOrDefault(conclusion, List.of()).stream().allMatch(r -> rules.contains(r.rule()));
    }

    /** Whether a conclusion of the rules named stands anywhere behind a fact. */
    boolean restsOn(Set<String> rules, Object fact) {
        return fact instanceof Derived derived && restsOn(rules, derived, new HashSet<>());
    }

    private boolean restsOn(Set<String> rules, Derived derived, Set<Derived> seen) {
        return seen.add(derived) && reasons.getOrDefault(derived, List.of()).stream().anyMatch(reason -> rules.contains(reason.rule())
                || reason.facts().stream().anyMatch(f -> f instanceof Derived d && restsOn(rules, d, seen)));
    }

    /** The evidence of a conclusion, each piece once, in a stable order. */
    List<Evidence> of(Derived conclusion) {
        return because(conclusion, new HashSet<>(Set.of(conclusion)));
    }

    /** The step before a conclusion alone. */
    List<Evidence> stepBefore(Derived conclusion) {
        return because(conclusion, fact -> fact instanceof Derived derived ? steps.computeIfAbsent(derived, d -> List.of(conclusion(d, List.of()))) : evidence(fact, Set.of()));
    }

    /** What is behind a conclusion, in a stable order; what has been told once in a tree is only named where it comes again. */
    private List<Evidence> because(Derived conclusion, Set<Derived> told) {
        return because(conclusion, fact -> evidence(fact, told));
    }

    private List<Evidence> because(Derived conclusion, Function<Object, List<Evidence>> telling) {
        if (blank) {
            return List.of();
        }
        Map<String, Object> facts = new TreeMap<>();
        for (Reason reason : reasons.getOrDefault(conclusion, List.of())) {
            reason.facts().forEach(fact -> facts.merge((fact instanceof Derived ? "2" : "1") + fact.getClass().getSimpleName() + "|" + key(fact), fact, EvidenceBook::first));
        }
        return facts.values().stream().flatMap(fact -> telling.apply(fact).stream()).distinct().toList();
    }

    /** Of two that are told in the same words the same one always: which of them comes first to us hangs on the order of rules and facts in their files. */
    private static Object first(Object one, Object other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    /** One fact of the working memory as evidence, whatever its type. */
    Evidence tell(Object fact) {
        if (!MatchedFacts.isEvidence(fact)) {
            return new Evidence(fact.getClass().getSimpleName(), FactInWords.of(fact), NOWHERE, "", List.of());
        }
        List<Evidence> told = evidence(fact, new HashSet<>());
        return told.size() == 1 ? told.get(0)
                : new Evidence(fact.getClass().getSimpleName(), told.stream().map(Evidence::says).collect(Collectors.joining("; the other: ")), told.get(0).origin(), "", List.of());
    }

    private String key(Object fact) {
        String place = fact instanceof Fact f ? f.state() + f.origin().place() : fact instanceof Derived d ? d.state() : fact instanceof Standing s ? s.state() : "";
        return said(fact) + "|" + place;
    }

    private String said(Object fact) {
        return said.computeIfAbsent(fact, f -> FactInWords.of(f));
    }

    private List<Evidence> evidence(Object fact, Set<Derived> told) {
        return fact instanceof Derived derived ? List.of(conclusion(derived, told)) : assertions.computeIfAbsent(fact, this::assertion);
    }

    /** What was put in, not concluded. */
    private List<Evidence> assertion(Object fact) {
        if (fact instanceof Fact f) {
            return List.of(new Evidence(f.getClass().getSimpleName(), whose(f.state()) + said(f), f.origin(), "", List.of()));
        }
        if (fact instanceof Standing s) {
            return List.of(new Evidence("Standing", whose(s.state()) + s.norm() + " " + s.verdict() + ": " + s.message(), NOWHERE, "", List.of()));
        }
        if (fact instanceof Meeting m) {
            return List.of(new Evidence("Meeting", m.title() + ", " + m.date().inWords(), m.origin(), "", List.of()));
        }
        if (fact instanceof Disagreement d) {
            return Stream.of(d.standing(), d.other()).flatMap(f -> assertion(f).stream()).toList();
        }
        if (fact instanceof Parameter p) {
            return List.of(new Evidence("Parameter", p.id() + ": " + Sentence.inWords(p.value()) + " " + p.unit(),
                    new Origin(List.of(), "", p.file(), p.line()), "", List.of()));
        }
        ConventionEvent e = (ConventionEvent) fact;
        return List.of(new Evidence("ConventionEvent", e.name() + ": " + e.date().inWords(), e.origin(), "", List.of()));
    }

    private Evidence conclusion(Derived derived, Set<Derived> told) {
        if (isOfAState(derived)) {
            return ofStates(derived);
        }
        return conclusion(derived, told.add(derived) ? because(derived, told) : List.of());
    }

    /** Whether all States together were given this as the conclusion on one of them. */
    private boolean isOfAState(Derived derived) {
        return ofStates.containsKey(derived.state()) && !reasons.containsKey(derived);
    }

    private Evidence ofStates(Derived derived) {
        return concluded.computeIfAbsent(derived, d -> conclusion(d, ofStates.get(d.state()).assertionsBehind(d, whose(d.state()))));
    }

    private Evidence conclusion(Derived derived, List<Evidence> because) {
        boolean ofAState = isOfAState(derived);
        return new Evidence(derived.getClass().getSimpleName(), (ofAState ? whose(derived.state()) : "") + said(derived), NOWHERE,
                ofAState ? ofStates.get(derived.state()).ruleOf(derived) : ruleOf(derived), because);
    }

    /** Lets go of what was worked out to tell the evidence; all of it can be worked out again. */
    void forget() {
        said.clear();
        assertions.clear();
        steps.clear();
        concluded.clear();
    }

    private String ruleOf(Derived derived) {
        return reasons.getOrDefault(derived, List.of()).stream().map(Reason::rule).sorted().findFirst().orElse("");
    }

    /** The assertions about the State on which the conclusion rests in the end, without the steps between. */
    private List<Evidence> assertionsBehind(Derived derived, String whose) {
        Map<String, Evidence> out = new TreeMap<>();
        leaves(of(derived), whose, out);
        forget();
        return List.copyOf(out.values());
    }

    private static void leaves(List<Evidence> evidence, String whose, Map<String, Evidence> out) {
        for (Evidence e : evidence) {
            if (!e.because().isEmpty()) {
                leaves(e.because(), whose, out);
            } else if (e.rule().isEmpty() && e.origin().line() > 0 && !SHARED.contains(e.type())) {
                out.putIfAbsent(e.type() + e.says(), new Evidence(e.type(), whose + e.says(), e.origin(), "", List.of()));
            }
        }
    }

    private String whose(String state) {
        return names.listed().containsKey(state) ? names.of(state) + ": " : "";
    }
}
