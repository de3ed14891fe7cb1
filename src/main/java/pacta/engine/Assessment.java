package pacta.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pacta.norms.Force;

/**
 * What is found of one subject under one norm in force.
 *
 * @param subject a State's code, {@code *} for all together, or code and case: {@code XAA#extension-2008}
 * @param basis on what the verdict rests: “facts”, “presumed”, “self-declared”, “nothing on file”
 * @param since first day on which the verdict holds, if the rule tells
 * @param daysOverdue days between a deadline that has passed and the day of the evaluation; 0 if none has
 * @param otherReasons what further rules found, less grave or the same
 */
public record Assessment(String subject, String subjectName, String norm, Force force, VerdictKind verdict, String basis,
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

    /** Readable, and the same from run to run: subject, norm, rule. Made anew each time, as many thousand of them take more memory than all else that is found. */
    public String id() {
        return subject + "/" + norm.replace(' ', '-') + "/" + rule.slug() + (verdict == VerdictKind.ERROR ? "/error" : "");
    }

    /** Sorted by id. Ids begin with the State's code, so each State's few are sorted by themselves, and no more ids are made than those. */
    static List<Assessment> byId(Stream<Assessment> all) {
        Map<String, List<Assessment>> byState = all.collect(Collectors.groupingBy(Assessment::state, TreeMap::new, Collectors.toList()));
        return byState.values().stream().flatMap(own -> own.stream().map(a -> Map.entry(a.id(), a)).sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)).toList();
    }

    /** The State's code, or {@code *}. */
    public String state() {
        int hash = subject.indexOf('#');
        return hash < 0 ? subject : subject.substring(0, hash);
    }
}
