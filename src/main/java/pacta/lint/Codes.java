package pacta.lint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacta.engine.RuleInfo;
import pacta.language.Condition.Pattern;
import pacta.language.Expression;
import pacta.language.Expression.Comparison;
import pacta.language.Expression.Field;
import pacta.language.Expression.Variable;
import pacta.language.Expressions;

/** Codes of one kind compared with codes of another: a State with a norm, a word of one list with a word of a list that shares none with it. */
final class Codes implements Lint {

    private static final Map<String, String> KINDS = Map.of("norm", "the id of a norm", "meeting", "the id of a meeting", "caseId", "the id of a case");

    /**
     * What a text is.
     *
     * @param kind in words
     * @param words those that it may be; empty if any
     */
    private record Code(String kind, Set<String> words) {

        boolean canEqual(Code other) {
            boolean shared = words.stream().anyMatch(other.words::contains);
            return words.isEmpty() && other.words.isEmpty() ? kind.equals(other.kind) : shared;
        }
    }

    @Override
    public void look(Material material, Notes notes) {
        for (RuleInfo rule : material.rules()) {
            Map<String, Code> bound = bound(rule, material);
            Sighting.in(rule.tree()).forEach(s -> Expressions.comparisons(s.pattern().constraints()).filter(c -> c.sign().equals("==") || c.sign().equals("!="))
                    .forEach(c -> compared(rule, c, s.pattern(), bound, material, notes)));
        }
    }

    private static void compared(RuleInfo rule, Comparison c, Pattern p, Map<String, Code> bound, Material material, Notes notes) {
        Optional<Code> left = code(c.left(), p, bound, material);
        Optional<Code> right = code(c.right(), p, bound, material);
        if (left.isPresent() && right.isPresent() && !left.get().canEqual(right.get())) {
            notes.add("L031", rule, c.place(), left.get().kind() + " is compared with " + right.get().kind() + ", and the two are never the same", "Compare it with a field or variable that holds " + left.get().kind() + ".");
        }
    }

    /** What the variables of a rule hold; without those that hold now this, now that. */
    private static Map<String, Code> bound(RuleInfo rule, Material material) {
        Map<String, Code> out = new HashMap<>();
        Set<String> unclear = new HashSet<>();
        Sighting.in(rule.tree()).map(Sighting::pattern).forEach(p -> p.constraints().stream().filter(c -> c.variable().isPresent()).forEach(c -> {
            Optional<Code> code = code(Expressions.bound(c), p, Map.of(), material);
            Code before = code.map(x -> out.putIfAbsent(c.variable().get(), x)).orElse(null);
            if (code.isEmpty() || before != null && !before.equals(code.get())) {
                unclear.add(c.variable().get());
            }
        }));
        out.keySet().removeAll(unclear);
        return out;
    }

    private static Optional<Code> code(Expression e, Pattern p, Map<String, Code> bound, Material material) {
        if (e instanceof Variable v) {
            return Optional.ofNullable(bound.get(v.name()));
        }
        if (!(e instanceof Field field)) {
            return Optional.empty();
        }
        var known = material.field(p.type(), field.name());
        List<String> words = known.words();
        if (known.state()) {
            return Optional.of(new Code("the code of a State", Set.of()));
        } else if (!words.isEmpty()) {
            return Optional.of(new Code("a word for “" + field.name() + "” (" + words.stream().limit(2).map(w -> "“" + w + "”").collect(Collectors.joining(", ")) + " …)", Set.copyOf(words)));
        }
        return Optional.ofNullable(KINDS.get(field.name())).map(k -> new Code(k, Set.of()));
    }
}
