package pacta.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacta.facts.Fact;

/**
 * What the rules had before them for one State, or for all together, once every conclusion was drawn. Conditions can be held against it again, without
 * anything following from them.
 */
public final class Memory {

    private final String subject;
    private final LocalDate asOf;
    private final List<Object> objects;
    private final List<Derived> derived;
    private final List<Assessment> assessments;
    private final EvidenceBook book;
    private final StateNames names;

    Memory(String subject, LocalDate asOf, List<Object> objects, List<Derived> derived, List<Assessment> assessments, EvidenceBook book, StateNames names) {
        this.subject = subject;
        this.asOf = asOf;
        this.objects = List.copyOf(objects);
        this.derived = derived;
        this.assessments = assessments;
        this.book = book;
        this.names = names;
    }

    /** The State's code, or {@code *}. */
    public String subject() {
        return subject;
    }

    /** The State's name. */
    public String name() {
        return names.of(subject);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<Assessment> assessments() {
        return assessments;
    }

    /** The conclusions of a rule that stand. */
    public List<Derived> concludedBy(RuleInfo rule) {
        return derived.stream().filter(d -> book.rulesOf(d).contains(rule.name())).toList();
    }

    /** What a conclusion rests on, down to sourced assertions. */
    public List<Evidence> because(Derived conclusion) {
        return book.of(conclusion);
    }

    /** A fact in words, with its sources and place. */
    public Evidence tell(Object fact) {
        return book.tell(fact);
    }

    /** A value as people read it: a day, a number, the name of a State for its code, an enumeration for a list. */
    public String inWords(Object value) {
        return value instanceof Fact || value instanceof Derived ? tell(value).type() + " (" + tell(value).says() + ")" : Sentence.inWords(value, names);
    }

    /**
     * Holds lists of conditions against what is remembered.
     *
     * @param probes lists of conditions, each condition as it would stand in a rule
     * @return for each list what its variables hold wherever all of its conditions are met, each way once; empty if it cannot be evaluated on these facts
     * @throws IllegalStateException if a list of conditions could not stand in a rule
     */
    public List<Optional<List<Map<String, Object>>>> matches(List<List<String>> probes) {
        return Probes.of(probes).against(objects);
    }
}
