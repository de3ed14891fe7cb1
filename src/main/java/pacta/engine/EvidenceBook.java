package pacta.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.rule.Match;
import pacta.facts.ConventionEvent;
import pacta.facts.Disagreement;
import pacta.facts.Fact;
import pacta.facts.Origin;
import pacta.norms.Parameter;

/** Remembers, for each derived fact, the matches that concluded it, and tells the evidence down to sourced assertions. */
final class EvidenceBook {

    private record Reason(String rule, List<Object> facts) {
    }

    private final Map<Derived, Set<Reason>> reasons = new LinkedHashMap<>();

    void record(Derived conclusion, Match match) {
        List<Object> facts = new ArrayList<>();
        for (Object o : match.getObjects()) {
            flatten(o, facts);
        }
        reasons.computeIfAbsent(conclusion, c -> new LinkedHashSet<>()).add(new Reason(match.getRule().getName(), facts));
    }

    private static void flatten(Object o, List<Object> into) {
        if (o instanceof Iterable<?> many) {
            many.forEach(x -> flatten(x, into));
        } else if (o instanceof Fact || o instanceof Derived || o instanceof Parameter || o instanceof ConventionEvent || o instanceof Disagreement) {
            into.add(o);
        }
    }

    /** The rules behind a conclusion. */
    Set<String> rulesOf(Derived conclusion) {
        if (conclusion instanceof Verdict v) {
            return Set.of(v.concludedBy());
        }
        return reasons.getOrDefault(conclusion, Set.of()).stream().map(Reason::rule).collect(java.util.stream.Collectors.toSet());
    }

    /** The evidence of a conclusion, each piece once, in a stable order. */
    List<Evidence> of(Derived conclusion) {
        return because(conclusion, new HashSet<>());
    }

    private List<Evidence> because(Derived conclusion, Set<Derived> above) {
        if (!above.add(conclusion)) {
            return List.of();
        }
        Map<String, Evidence> out = new java.util.TreeMap<>();
        for (Reason reason : reasons.getOrDefault(conclusion, Set.of())) {
            for (Object fact : reason.facts()) {
                for (Evidence e : evidence(fact, above)) {
                    out.putIfAbsent((e.rule().isEmpty() ? "1" : "2") + e.type() + "|" + e.says() + "|" + e.origin().place(), e);
                }
            }
        }
        above.remove(conclusion);
        return List.copyOf(out.values());
    }

    private List<Evidence> evidence(Object fact, Set<Derived> above) {
        if (fact instanceof Fact f) {
            return List.of(new Evidence(f.getClass().getSimpleName(), says(f), f.origin(), "", List.of()));
        }
        if (fact instanceof Disagreement d) {
            List<Evidence> both = new ArrayList<>(evidence(d.standing(), above));
            both.addAll(evidence(d.other(), above));
            return both;
        }
        if (fact instanceof Parameter p) {
            return List.of(new Evidence("Parameter", p.id() + ": " + Sentence.inWords(p.value()) + " " + p.unit(),
                    new Origin(List.of(), "", p.file(), p.line()), "", List.of()));
        }
        if (fact instanceof ConventionEvent e) {
            return List.of(new Evidence("ConventionEvent", e.name() + ": " + e.date().inWords(), e.origin(), "", List.of()));
        }
        Derived derived = (Derived) fact;
        String rule = reasons.getOrDefault(derived, Set.of()).stream().map(Reason::rule).sorted().findFirst().orElse("");
        return List.of(new Evidence(derived.getClass().getSimpleName(), says((Record) derived), new Origin(List.of(), "", "", 0), rule, because(derived, above)));
    }

    /** The fields of a record in words: “held 2,866,818, date 2007”. */
    static String says(Object fact) {
        StringBuilder out = new StringBuilder();
        for (RecordComponent c : fact.getClass().getRecordComponents()) {
            if (Set.of("state", "origin", "concludedBy", "message", "caseId").contains(c.getName())) {
                continue;
            }
            try {
                var accessor = c.getAccessor();
                Object value = accessor.invoke(fact);
                String words = value instanceof List<?> l ? String.join("; ", l.stream().map(Sentence::inWords).toList()) : Sentence.inWords(value);
                if (value instanceof pacta.facts.PartialDate d && !d.isStated() || words.isEmpty()) {
                    continue;
                }
                out.append(out.isEmpty() ? "" : ", ").append(spaced(c.getName())).append(' ').append(words);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record component can be read", e);
            }
        }
        return out.toString();
    }

    private static String spaced(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
