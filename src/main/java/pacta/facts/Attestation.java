package pacta.facts;

import java.time.LocalDate;

/**
 * A person states on this day how a State, or all of them together, stand under a norm that is decided by judgement. It decides until it
 * expires.
 *
 * @param state the State's code, or {@code *} for all together
 * @param by who states it
 * @param evidence what it rests on, in words or as ids of sources
 * @param expires the last day on which it decides
 */
public record Attestation(String state, PartialDate date, String norm, String caseId, String verdict, String by, String reason, String evidence,
        LocalDate expires, Origin origin) implements Fact {
}
