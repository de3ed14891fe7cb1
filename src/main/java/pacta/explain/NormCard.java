package pacta.explain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pacta.engine.Assessment;
import pacta.engine.Evaluation;
import pacta.engine.RuleInfo;
import pacta.engine.VerdictKind;
import pacta.facts.PartialDate;
import pacta.norms.Instrument;
import pacta.norms.Norm;
import pacta.norms.Parameter;

/** One norm with all that belongs to it, in words. */
public final class NormCard {

    private static final int STATES_NAMED_AT_MOST = 60;

    private NormCard() {
    }

    /** “Cartagena Action Plan 2010-2014 (CAP, commitment, from 4 December 2009 to 31 December 2014)”. */
    public static String of(Instrument i) {
        String until = i.until().equals(LocalDate.MAX) ? "" : " to " + PartialDate.inWords(i.until());
        return i.title() + " (" + i.id() + ", " + i.force().word() + ", from " + PartialDate.inWords(i.from()) + until + ")";
    }

    /**
     * @param rules the rules that decide it
     * @param proofs its scenarios, each with its place
     * @param parameters all parameters as of the day
     */
    public static String of(Norm norm, List<RuleInfo> rules, List<String> proofs, List<Parameter> parameters, Evaluation evaluation) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.of(norm.id() + ", " + norm.title(), "", "  "));
        line(out, "asks", norm.asks());
        line(out, "force", norm.force().word() + ", from " + PartialDate.inWords(norm.from())
                + (norm.until().equals(LocalDate.MAX) ? "" : " to " + PartialDate.inWords(norm.until())));
        line(out, "addressee", norm.addressee());
        line(out, "group", norm.addressedTo());
        line(out, "decided", norm.decided());
        line(out, "question", norm.question());
        line(out, "for the reviewer", norm.judgement());
        line(out, "reading", norm.reading());
        line(out, "facts", String.join(", ", norm.facts()));
        line(out, "activities", String.join(", ", norm.activities()));
        line(out, "measures", String.join(", ", norm.measures()));
        line(out, "terms", String.join(", ", norm.terms()));
        line(out, "follow-ups", String.join(", ", norm.followUps()));
        line(out, "stands in", norm.file() + ":" + norm.line());
        listed(out, "rules", rules.stream().map(r -> "“" + r.name() + "” (" + r.verb() + "), " + r.file() + ":" + r.line()).toList());
        listed(out, "scenarios", proofs);
        Set<String> used = rules.stream().flatMap(r -> r.parameters().stream()).collect(Collectors.toCollection(TreeSet::new));
        listed(out, "parameters", parameters.stream().filter(p -> used.contains(p.id()))
                .map(p -> p.id() + ": " + p.getWhole() + " " + p.unit() + ", " + p.file() + ":" + p.line()).sorted().toList());
        standing(out, norm, evaluation);
        return out.toString();
    }

    private static void standing(StringBuilder out, Norm norm, Evaluation evaluation) {
        Map<VerdictKind, Set<String>> by = new EnumMap<>(VerdictKind.class);
        for (Assessment a : evaluation.assessments()) {
            if (a.norm().equals(norm.id())) {
                by.computeIfAbsent(a.verdict(), v -> new TreeSet<>()).add(a.subject());
            }
        }
        out.append("  as of ").append(PartialDate.inWords(evaluation.asOf())).append(by.isEmpty() ? ": nothing to evaluate\n" : ":\n");
        by.forEach((verdict, subjects) -> {
            boolean named = subjects.size() <= STATES_NAMED_AT_MOST && verdict != VerdictKind.NOT_APPLICABLE;
            out.append(Wrapped.of(verdict.words() + ": " + subjects.size() + (named ? " (" + String.join(" ", subjects) + ")" : ""), "    ", "      "));
        });
    }

    private static void line(StringBuilder out, String name, String text) {
        if (!text.isEmpty()) {
            out.append(Wrapped.of(name + ": " + text, "  ", "    "));
        }
    }

    private static void listed(StringBuilder out, String name, List<String> items) {
        if (!items.isEmpty()) {
            out.append("  ").append(name).append(":\n");
            items.forEach(i -> out.append(Wrapped.of(i, "    - ", "      ")));
        }
    }
}
