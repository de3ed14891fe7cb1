package pacta.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacta.engine.Assessment.OtherReason;
import pacta.facts.PartialDate;
import pacta.language.Rule;
import pacta.norms.Norm;
import pacta.norms.NormRegister;

/** Turns the verdicts on one duty into its assessment: the gravest stands, the others are kept as reasons. */
final class AssessmentWriter {

    private static final Comparator<Verdict> GRAVEST_FIRST = Comparator.comparing(Verdict::kind)
            .thenComparing((Verdict v) -> v.since().isEmpty() ? "9" : v.since()).thenComparing(Verdict::concludedBy).thenComparing(Verdict::message);
    /** The basis of a verdict that is the worst of several: its rules may differ without contradicting each other. */
    private static final String COMPOSITE = "composite";
    private static final RuleInfo NO_RULE = noRule("Nothing decides", "");

    private static final RuleInfo NOT_IN_FORCE = noRule("The norm is not in force on the day", "not in force");

    private final RuleBase rules;
    private final NormRegister norms;
    private final LocalDate asOf;
    private final StateNames names;
    private final EvidenceBook book;

    AssessmentWriter(RuleBase rules, NormRegister norms, LocalDate asOf, StateNames names, EvidenceBook book) {
        this.rules = rules;
        this.norms = norms;
        this.asOf = asOf;
        this.names = names;
        this.book = book;
    }

    private static RuleInfo noRule(String name, String basis) {
        return new RuleInfo(name, "", 0, List.of(), "", List.of(), basis, "", "", RuleInfo.Sees.BOTH, "", Rule.NONE);
    }

    Assessment outOfForce(String subject, Norm norm) {
        String until = norm.until().equals(LocalDate.MAX) ? "" : " and until " + PartialDate.inWords(norm.until());
        String message = norm.id() + " is in force from " + PartialDate.inWords(norm.from()) + until + ", not on " + PartialDate.inWords(asOf) + ".";
        return new Assessment(subject, names.of(subject), norm.id(), norm.force(), VerdictKind.NOT_APPLICABLE,
                NOT_IN_FORCE.basis(), Severity.NONE, Optional.empty(), 0, message, NOT_IN_FORCE, List.of(), List.of(), List.of());
    }

    Assessment write(Duty duty, List<Verdict> verdicts, Set<String> contradictions) {
        Norm norm = norms.find(duty.norm()).orElseThrow();
        String name = names.of(duty.state());
        List<Verdict> sorted = verdicts.stream().sorted(GRAVEST_FIRST).toList();
        Verdict gravest = sorted.isEmpty()
                ? new Verdict(duty.norm(), duty.state(), duty.caseId(), VerdictKind.UNKNOWN, NO_RULE.name(), norm.openQuestion(names.inSentence(duty.state()), "a day that is not on file"), "", "")
                : sorted.get(0);
        RuleInfo rule = rules.rule(gravest.concludedBy()).orElse(NO_RULE);
        if (sorted.size() > 1 && !rule.basis().equals(COMPOSITE) && contradict(sorted)) {
            contradictions.add(duty.state() + " " + duty.norm() + ": " + String.join(" / ", sorted.stream().map(v -> v.kind() + " “" + v.concludedBy() + "”").toList()));
        }
        boolean unknown = gravest.kind() == VerdictKind.UNKNOWN;
        String basis = !rule.basis().isEmpty() ? rule.basis() : unknown ? "nothing on file" : "facts";
        Severity severity = rule.severity().isEmpty() ? Severity.usual(gravest.kind(), norm.force()) : Severity.of(rule.severity());
        String subject = duty.caseId().isEmpty() ? duty.state() : duty.state() + "#" + duty.caseId();
        List<OtherReason> others = sorted.stream().skip(1)
                .map(v -> new OtherReason(v.kind(), v.message(), rules.rule(v.concludedBy()).orElse(NO_RULE))).toList();
        List<String> followUps = rule.followUps().isEmpty() ? norm.followUps() : rule.followUps();
        return new Assessment(subject, name, norm.id(), norm.force(), gravest.kind(), basis, severity,
                gravest.since().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(gravest.since())), overdue(gravest),
                gravest.message(), rule, evidence(gravest), others, followUps);
    }

    /** Where a norm does not apply, the step before is enough; the tree below stands at the norm that it comes from. */
    private List<Evidence> evidence(Verdict verdict) {
        return verdict.kind() == VerdictKind.NOT_APPLICABLE ? book.stepBefore(verdict) : book.of(verdict);
    }

    private long overdue(Verdict verdict) {
        if (verdict.overdueFrom().isEmpty() || verdict.kind() != VerdictKind.NON_COMPLIANT) {
            return 0;
        }
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.parse(verdict.overdueFrom()), asOf));
    }

    Assessment error(String subject, RuleInfo rule, String reason) {
        String norm = rule.norm().isEmpty() ? rule.slug() : rule.norm();
        String message = "The rule “" + rule.name() + "” could not be evaluated for " + names.inSentence(subject) + ": " + reason + ".";
        return new Assessment(subject, names.of(subject), norm, norms.find(norm).map(Norm::force).orElse(pacta.norms.Force.BINDING),
                VerdictKind.ERROR, "error", Severity.HIGH, Optional.empty(), 0, message, rule, List.of(), List.of(), List.of());
    }

    private static boolean contradict(List<Verdict> verdicts) {
        Set<VerdictKind> kinds = verdicts.stream().map(Verdict::kind).collect(java.util.stream.Collectors.toSet());
        boolean breach = kinds.contains(VerdictKind.NON_COMPLIANT);
        boolean none = kinds.contains(VerdictKind.NOT_APPLICABLE);
        return breach && (kinds.contains(VerdictKind.COMPLIANT) || kinds.contains(VerdictKind.FULFILLED_LATE) || kinds.contains(VerdictKind.ON_TRACK)) || none && kinds.size() > 1;
    }
}
