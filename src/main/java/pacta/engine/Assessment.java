package pacta.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pacta.norms.Force;

/**
 * What is found of one subject under one norm in force.
 *
 * @param id readable and the same from run to run: subject, norm, rule
 * @param subject a State's code, {@code *} for all together, or code and case: {@code XAA#extension-2008}
 * @param basis on what the verdict rests: “facts”, “presumed”, “self-declared”, “nothing on file”
 * @param since first day on which the verdict holds, if the rule tells
 * @param daysOverdue days between a deadline that has passed and the day of the evaluation; 0 if none has
 * @param otherReasons what further rules found, less grave or the same
 */
public record Assessment(String id, String subject, String subjectName, String norm, Force force, VerdictKind verdict, String basis,
        Severity severity, Optional<LocalDate> since, long daysOverdue, String message, RuleInfo rule, List<Evidence> evidence,
        List<OtherReason> otherReasons, List<String> followUps) {

    public Assessment {
        evidence = List.copyOf(evidence);
        otherReasons = List.copyOf(otherReasons);
        followUps = List.copyOf(followUps);
    }

    /** Another rule's verdict on the same subject and norm. */
    public record OtherReason(VerdictKind verdict, String message, RuleInfo rule) {
    }

    /** The State's code, or {@code *}. */
    public String state() {
        int hash = subject.indexOf('#');
        return hash < 0 ? subject : subject.substring(0, hash);
    }
}
