package pacta.whynot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pacta.engine.Memory;
import pacta.explain.EvidenceTree;
import pacta.facts.Fact;
import pacta.facts.PartialDate;
import pacta.language.Condition.Pattern;

/** Facts that a pattern asks for and that the evaluation does not see because of its day. */
final class LaterFacts {

    private final Question question;

    LaterFacts(Question question) {
        this.question = question;
    }

    /** How many are on file, and the first of them: those dated later, and those that were not known by then. */
    List<Told> of(Pattern pattern) {
        Memory memory = question.memory();
        Predicate<Fact> later = f -> f.date().latest().isAfter(memory.asOf());
        Predicate<Fact> unknown = f -> f.origin().knownFrom().isAfter(question.knownBy());
        List<Fact> all = question.facts().dossiers().stream().filter(d -> memory.subject().equals(WhyNot.ALL_STATES) || d.state().code().equals(memory.subject()))
                .flatMap(d -> d.facts().stream()).filter(f -> isOf(pattern.type(), f) && About.same(pattern, f)).toList();
        return Stream.concat(first(all.stream().filter(later).toList(), "on file, but not certainly past by " + PartialDate.inWords(memory.asOf())),
                first(all.stream().filter(later.negate().and(unknown)).toList(), "known only from later sources")).toList();
    }

    private Stream<Told> first(List<Fact> facts, String why) {
        String many = facts.size() == 1 ? "one is " + why + ": " : facts.size() + " are " + why + ", the first: ";
        return facts.stream().min(Comparator.comparing(Fact::date).thenComparing(f -> f.origin().place()))
                .map(f -> Told.of(many + EvidenceTree.line(question.memory().tell(f)))).stream();
    }

    /** Whether rules match the fact under that name: its own type, or one that it shares with others. */
    private static boolean isOf(String type, Fact fact) {
        return Stream.concat(Stream.of(fact.getClass()), Arrays.stream(fact.getClass().getInterfaces())).anyMatch(c -> c.getSimpleName().equals(type));
    }
}
