package pacta.engine;

import java.time.LocalDate;
import java.util.Collection;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.kie.api.runtime.rule.Match;
import pacta.facts.PartialDate;
import pacta.norms.Norm;

/**
 * What a rule can conclude; one of these is its consequence. All conclusions are logical: they are taken back when the match
 * behind them no longer holds.
 *
 * <p>A binding {@code $due} tells which deadline has passed, a binding {@code $since} from when a verdict holds.
 */
public final class Verbs {

    private static final String ALL_STATES = "*";

    private Verbs() {
    }

    public static void entersIntoForce(KnowledgeHelper drools, String state, LocalDate date) {
        conclude(drools, new EntryIntoForce(state, date));
    }

    public static void isParty(KnowledgeHelper drools, String state, LocalDate since) {
        conclude(drools, new StateParty(state, since));
    }

    public static void leaves(KnowledgeHelper drools, String state, String withdrawal, LocalDate date) {
        conclude(drools, new EndOfMembership(state, withdrawal, date));
    }

    /** A deadline under the rule's norm. */
    public static void due(KnowledgeHelper drools, String state, LocalDate date) {
        conclude(drools, new Deadline(norm(drools), state, date));
    }

    public static void belongs(KnowledgeHelper drools, String state, String group) {
        conclude(drools, new Group(state, group));
    }

    public static void compliant(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.COMPLIANT, state, "", message);
    }

    public static void compliant(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.COMPLIANT, state, caseId, message);
    }

    public static void late(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.FULFILLED_LATE, state, "", message);
    }

    public static void late(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.FULFILLED_LATE, state, caseId, message);
    }

    public static void onTrack(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.ON_TRACK, state, "", message);
    }

    public static void onTrack(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.ON_TRACK, state, caseId, message);
    }

    public static void atRisk(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.AT_RISK, state, "", message);
    }

    public static void atRisk(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.AT_RISK, state, caseId, message);
    }

    public static void nonCompliant(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.NON_COMPLIANT, state, "", message);
    }

    public static void nonCompliant(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.NON_COMPLIANT, state, caseId, message);
    }

    public static void concern(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.CONCERN, state, "", message);
    }

    public static void concern(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.CONCERN, state, caseId, message);
    }

    public static void unknown(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.UNKNOWN, state, "", message);
    }

    public static void unknown(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.UNKNOWN, state, caseId, message);
    }

    public static void notApplicable(KnowledgeHelper drools, String state, String message) {
        verdict(drools, VerdictKind.NOT_APPLICABLE, state, "", message);
    }

    public static void notApplicable(KnowledgeHelper drools, String state, String caseId, String message) {
        verdict(drools, VerdictKind.NOT_APPLICABLE, state, caseId, message);
    }

    /**
     * A number about all States together: {@code figure( drools, "States Parties", $region, $count, $states )}.
     *
     * @param of the region, year or other part that it is counted for; an empty text if for all
     * @param states codes of the States behind the number
     */
    public static void figure(KnowledgeHelper drools, String name, Object of, Number value, Collection<?> states) {
        conclude(drools, new Figure(ALL_STATES, name, Sentence.inWords(of), value.doubleValue(), states.stream().map(String::valueOf).distinct().sorted().toList()));
    }

    private static void verdict(KnowledgeHelper drools, VerdictKind kind, String state, String caseId, String message) {
        Match match = drools.getMatch();
        String due = bound(match, "$due");
        String since = bound(match, "$since");
        if (since.isEmpty() && !due.isEmpty() && kind == VerdictKind.NON_COMPLIANT) {
            since = LocalDate.parse(due).plusDays(1).toString();
        }
        StateSession session = StateSession.of(drools);
        String text = sentence(session, match, state, message);
        conclude(drools, new Verdict(norm(drools), state, caseId, kind, match.getRule().getName(), text, since, due));
    }

    private static String sentence(StateSession session, Match match, String state, String message) {
        return Sentence.of(message, name -> name.equals("$state") ? state : match.getDeclarationValue(name), session.names())
                .replace(Norm.STATE, session.nameOf(state)).replace(Norm.DEADLINE, Sentence.inWords(declared(match, "$deadline")));
    }

    private static String norm(KnowledgeHelper drools) {
        Match match = drools.getMatch();
        Object declared = match.getRule().getMetaData().get(DroolsTree.NORM);
        return declared == null || declared.toString().contains(",") ? bound(match, "$norm") : declared.toString();
    }

    private static String bound(Match match, String name) {
        Object value = declared(match, name);
        return value instanceof PartialDate date ? date.earliest().toString() : String.valueOf(value);
    }

    private static Object declared(Match match, String name) {
        return match.getDeclarationIds().contains(name) ? match.getDeclarationValue(name) : "";
    }

    private static void conclude(KnowledgeHelper drools, Derived derived) {
        StateSession.of(drools).record(drools.getMatch());
        drools.insertLogical(derived);
    }
}
