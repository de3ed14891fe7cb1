package pacta.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pacta.engine.Memory;
import pacta.explain.EvidenceTree;
import pacta.facts.PartialDate;
import pacta.language.Condition;
import pacta.language.Condition.Accumulation;
import pacta.language.Condition.Constraint;
import pacta.language.Condition.Junction;
import pacta.language.Condition.Pattern;
import pacta.language.Condition.Quantified;

/** Says of a condition that fails why it does: each kind in its own words. */
final class Failing {

    private static final int SHOWN = 3;
    private static final String CANNOT = "it cannot be evaluated on these facts";

    private final Question question;
    private final Memory memory;
    private final Words words;

    Failing(Question question) {
        this.question = question;
        this.memory = question.memory();
        this.words = new Words(memory);
    }

    /** @param reached the conditions before it, which are met */
    List<Told> of(Condition failing, Probe reached) {
        if (failing instanceof Pattern p) {
            return pattern(p, reached);
        } else if (failing instanceof Quantified q) {
            return quantified(q, reached);
        } else if (failing instanceof Junction j) {
            return j.all() ? inOrder(j, reached) : noneOf(j, reached);
        }
        return accumulation((Accumulation) failing, reached);
    }

    private List<Told> quantified(Quantified q, Probe reached) {
        if (!q.negated()) {
            return of(q.of(), reached);
        }
        // “not( not X )” asks for X, “not( exists X )” for none.
        return q.of() instanceof Quantified inner ? inner.negated() ? of(inner.of(), reached) : inTheWay(inner.of(), reached) : inTheWay(q.of(), reached);
    }

    /** Says the same for each combination of what the conditions before have bound, if it makes a difference; three at most. */
    private List<Told> forEach(Condition failing, Probe reached, Function<Map<String, Object>, List<Told>> told) {
        List<Map<String, Object>> combinations = reached.combinations(Pieces.variables(failing));
        if (combinations.size() == 1) {
            return told.apply(combinations.get(0));
        }
        List<Told> out = new ArrayList<>();
        for (Map<String, Object> c : combinations.subList(0, Math.min(SHOWN, combinations.size()))) {
            List<Told> more = told.apply(c);
            if (!more.isEmpty()) {
                out.add(new Told("with " + words.bound(differing(c, combinations)) + ":", more));
            }
        }
        if (combinations.size() > SHOWN) {
            int more = combinations.size() - SHOWN;
            out.add(Told.of("and " + more + " more " + (more == 1 ? "way" : "ways") + " in which the conditions before it hold"));
        }
        return out;
    }

    /** What every combination has in common does not tell them apart. */
    private static Map<String, Object> differing(Map<String, Object> combination, List<Map<String, Object>> all) {
        Map<String, Object> out = new TreeMap<>(combination);
        out.entrySet().removeIf(e -> all.stream().allMatch(o -> e.getValue().equals(o.get(e.getKey()))));
        return out;
    }

    private List<Told> pattern(Pattern p, Probe reached) {
        NearMisses misses = new NearMisses(p, reached);
        List<Told> out = new ArrayList<>(forEach(p, reached, bound -> {
            List<Told> near = misses.toldOf(bound);
            String there = "no " + words.pattern(p, bound) + " " + onFile(p);
            int others = misses.aboutOthers(bound);
            String instead = !near.isEmpty() ? "; the nearest:" : others > 0 ? "; there " + (others == 1 ? "is one other, about something else" : "are " + others + " others, each about something else")
                    : Pieces.restricting(p).isEmpty() ? "" : ", nor any other " + Words.type(p.type());
            return List.of(new Told(there + instead, near));
        }));
        out.addAll(new LaterFacts(question).of(p));
        out.addAll(new Derivers(question).of(p));
        return out;
    }

    private String onFile(Pattern p) {
        String whom = memory.subject().equals(WhyNot.ALL_STATES) ? "any State" : memory.name();
        boolean derived = Derivers.derive(p.type());
        return derived ? "is derived for " + whom + " as of " + PartialDate.inWords(memory.asOf()) : "is on file for " + whom + " as of " + PartialDate.inWords(memory.asOf());
    }

    /** The first of several conditions that fails after those before it, like in the rule as a whole. */
    private List<Told> inOrder(Junction j, Probe reached) {
        Walk walk = Walk.through(Pieces.inOrder(j), reached);
        return walk.failing().map(f -> List.of(new Told((walk.stoppedAt() == 0 ? "in it, this fails first: " : "in it, this fails after what stands before it: ") + Pieces.shown(f), of(f, walk.reached()))))
                .orElse(List.of(Told.of(CANNOT)));
    }

    private List<Told> noneOf(Junction j, Probe reached) {
        return j.parts().stream().map(p -> new Told("not this: " + Pieces.shown(p), of(p, reached))).toList();
    }

    /** What a “not” meets: the facts that it says there are none of. */
    private List<Told> inTheWay(Condition c, Probe reached) {
        if (c instanceof Junction j && !j.all()) {
            return j.parts().stream().flatMap(p -> inTheWay(p, reached).stream()).toList();
        }
        Probe found = matching(c, reached);
        if (!found.isMet()) {
            return List.of();
        }
        return forEach(c, reached, bound -> {
            List<Map<String, Object>> ways = found.where(bound);
            return ways.isEmpty() ? List.of() : List.of(new Told("this stands in the way:", facts(ways, c)));
        });
    }

    /** The condition turned into patterns whose facts can be told. */
    private static Probe matching(Condition c, Probe reached) {
        List<String> texts = new ArrayList<>();
        for (Condition part : Pieces.inOrder(c)) {
            texts.add(part instanceof Pattern p ? Pieces.bound(p, texts.size()) : Pieces.of(part));
        }
        List<Optional<Probe>> found = reached.andOneAfterTheOther(texts);
        return found.get(found.size() - 1).orElse(new Probe(reached.memory(), texts, List.of()));
    }

    /** The facts of these ways, each once and those that belong together in one line, the latest first; three at most. */
    private List<Told> facts(List<Map<String, Object>> ways, Condition c) {
        List<String> variables = Pieces.bound(c);
        List<String> lines = ways.stream().sorted(Comparator.comparing((Map<String, Object> w) -> -latest(w, variables)))
                .map(w -> variables.stream().map(w::get).filter(java.util.Objects::nonNull).map(f -> EvidenceTree.line(memory.tell(f)) + by(f)).collect(Collectors.joining("; together with ")))
                .toList();
        List<String> sorted = lines.stream().filter(l -> !l.isEmpty()).distinct().toList();
        List<Told> out = new ArrayList<>(sorted.stream().limit(SHOWN).map(Told::of).toList());
        if (sorted.size() > SHOWN) {
            out.add(Told.of("and " + (sorted.size() - SHOWN) + " more"));
        }
        return out;
    }

    private String by(Object fact) {
        String rule = memory.tell(fact).rule();
        return rule.isEmpty() ? "" : ", by the rule “" + rule + "”";
    }

    private static long latest(Map<String, Object> way, List<String> variables) {
        return variables.stream().map(way::get).filter(pacta.facts.Fact.class::isInstance).mapToLong(f -> ((pacta.facts.Fact) f).date().latest().toEpochDay()).findFirst().orElse(0);
    }

    private List<Told> accumulation(Accumulation a, Probe reached) {
        List<String> probes = new ArrayList<>(List.of(Pieces.only(a, Optional.empty())));
        a.constraints().forEach(c -> probes.add(Pieces.only(a, Optional.of(c))));
        List<Optional<Probe>> found = reached.andEach(probes);
        if (found.get(0).isEmpty()) {
            return List.of(Told.of(CANNOT));
        }
        Probe source = matching(a.source(), reached);
        Set<String> results = a.functions().stream().map(f -> f.variable()).collect(Collectors.toSet());
        return forEach(a, reached, bound -> {
            List<Map<String, Object>> values = found.get(0).get().where(bound);
            List<Told> out = new ArrayList<>();
            values.stream().findFirst().ifPresent(v -> out.add(Told.of(cameTo(a, v, results, found, bound))));
            List<Map<String, Object>> counted = source.where(bound);
            if (counted.isEmpty()) {
                Probe here = new Probe(memory, reached.conditions(), reached.where(bound));
                out.add(new Told("nothing of what it counts is there: " + Pieces.shown(a.source()), of(a.source(), here)));
            } else {
                out.add(new Told("what it counts:", facts(counted, a.source())));
            }
            return out;
        });
    }

    /** “it comes to $count = 2; but $count is 2, not above 5”. */
    private String cameTo(Accumulation a, Map<String, Object> values, Set<String> results, List<Optional<Probe>> found, Map<String, Object> bound) {
        Map<String, Object> own = new TreeMap<>(values);
        own.keySet().retainAll(results);
        Values all = new Values(Optional.empty(), values);
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < a.constraints().size(); i++) {
            Constraint c = a.constraints().get(i);
            if (found.get(i + 1).map(p -> p.where(bound).isEmpty()).orElse(true)) {
                failed.add(words.fails(c.expression(), all));
            }
        }
        return "it comes to " + words.bound(own) + (failed.isEmpty() ? "" : "; but " + String.join(", and ", failed));
    }
}
