package pacta.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pacta.facts.Attestation;
import pacta.facts.ConventionEvent;
import pacta.facts.Coverage;
import pacta.facts.Disagreement;
import pacta.facts.Fact;
import pacta.facts.FactTypes;
import pacta.facts.Measure;
import pacta.facts.Meeting;
import pacta.facts.State;
import pacta.facts.SubmittedReport;
import pacta.language.Vocabulary;
import pacta.norms.Parameter;

/** What rules can name: the facts of dossiers, what is given to every evaluation, what rules derive, and the verbs. */
public final class RuleVocabulary {

    /** Facts that do not stand in a dossier, with those that several types share. */
    public static final List<Class<?>> GIVEN = List.of(AsOf.class, State.class, Parameter.class, ConventionEvent.class, Meeting.class, Coverage.class, Disagreement.class,
            Attestation.class, Duty.class, Standing.class, Measure.class, SubmittedReport.class);

    /** What rules derive. */
    public static final List<Class<?>> DERIVED = List.of(EntryIntoForce.class, StateParty.class, EndOfMembership.class, Deadline.class, Group.class, Verdict.class, Figure.class);

    /** All of it. */
    public static final Vocabulary WORDS = Vocabulary.of(types(), Verbs.class, words());

    private static final Map<String, String> DERIVED_BY = Map.of("due", "Deadline", "belongs", "Group", "entersIntoForce", "EntryIntoForce", "isParty", "StateParty",
            "leaves", "EndOfMembership", "figure", "Figure");

    private RuleVocabulary() {
    }

    /** The type of fact that a verb concludes on. */
    public static String derivedBy(String verb) {
        return DERIVED_BY.getOrDefault(verb, "Verdict");
    }

    /** The classes of all that rules can name. */
    static List<Class<?>> types() {
        List<Class<?>> out = new ArrayList<>(FactTypes.ALL);
        out.addAll(GIVEN);
        out.addAll(DERIVED);
        return out;
    }

    private static Map<String, List<String>> words() {
        List<String> verdicts = Arrays.stream(VerdictKind.values()).map(Enum::name).toList();
        List<String> types = FactTypes.ALL.stream().filter(t -> t.isAnnotationPresent(Fact.OneAnswer.class)).map(Class::getSimpleName).toList();
        return Map.of("Verdict.verdict", verdicts, "Standing.verdict", verdicts, "Attestation.verdict", verdicts, "Disagreement.type", types);
    }
}
