package pacta.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a State that rules see on a day. Where only one answer can be true ({@link Fact.OneAnswer}), the best source's
 * stands; assertions that agree with it are left out as repetitions, those that cannot be true with it are disagreements.
 */
public record Visible(List<Fact> facts, List<Disagreement> disagreements) {

    private static final Comparator<Fact> BEST_FIRST = Comparator.<Fact>comparingInt(f -> f.origin().rank())
            .thenComparing(f -> f.date().isExact() ? 0 : 1)
            .thenComparing(f -> f.origin().sources().isEmpty() ? PartialDate.UNSTATED : f.origin().sources().get(0).published(),
                    Comparator.reverseOrder())
            // Sources that are as good as each other: whatever stands, it must not hang on the order of the lines.
            .thenComparing(Fact::date).thenComparing(f -> Written.values(f) + f.origin().note() + f.origin().sources()).thenComparingInt(f -> f.origin().line());

    static Visible of(List<Fact> all) {
        List<Fact> seen = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        Map<String, List<Fact>> questions = new LinkedHashMap<>();
        for (Fact fact : all) {
            Fact.OneAnswer one = fact.getClass().getAnnotation(Fact.OneAnswer.class);
            if (one == null) {
                seen.add(fact);
            } else {
                questions.computeIfAbsent(question(fact, one), q -> new ArrayList<>()).add(fact);
            }
        }
        for (List<Fact> answers : questions.values()) {
            answers.sort(BEST_FIRST);
            Fact standing = mostPrecise(answers);
            seen.add(standing);
            for (Fact other : answers) {
                if (other != standing && !agree(standing, other)) {
                    disagreements.add(new Disagreement(standing.state(), standing.getClass().getSimpleName(), standing, other));
                }
            }
        }
        return new Visible(List.copyOf(seen), List.copyOf(disagreements));
    }

    /** Among the answers that agree with the best source's, the one that says most closely when. */
    private static Fact mostPrecise(List<Fact> bestFirst) {
        Fact best = bestFirst.get(0);
        return bestFirst.stream().filter(f -> f == best || agree(best, f))
                .min(Comparator.comparingLong(f -> f.date().latest().toEpochDay() - f.date().earliest().toEpochDay())).orElse(best);
    }

    private static String question(Fact fact, Fact.OneAnswer one) {
        StringBuilder key = new StringBuilder(fact.getClass().getSimpleName());
        for (String field : one.per()) {
            try {
                key.append('|').append(fact.getClass().getMethod(field).invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("no field " + field + " in " + fact.getClass().getSimpleName(), e);
            }
        }
        return key.toString();
    }

    private static boolean agree(Fact a, Fact b) {
        if (!a.date().overlaps(b.date())) {
            return false;
        }
        for (RecordComponent c : a.getClass().getRecordComponents()) {
            if (c.getName().equals("date") || c.getName().equals("origin")) {
                continue;
            }
            try {
                if (!c.getAccessor().invoke(a).equals(c.getAccessor().invoke(b))) {
                    return false;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record component can be read", e);
            }
        }
        return true;
    }
}
